using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Practices;
using CompanionBot.Dialogs.Talks;

namespace CompanionBot.Dialogs.Needs;

/// <summary>After a fight: what mattered on each side, listening tried out, one's own part, a fair middle.</summary>
internal sealed class ConflictDialog(Words words) : WaterfallDialog<ConflictState>(Id, words)
{
    public const string Id = "conflict";

    private readonly Listening listening = new(words);
    private readonly OpenQuestion what = new(words, "conflict.what");
    private readonly OpenQuestion mine = new(words, "conflict.mine");
    private readonly OpenQuestion theirs = new(words, "conflict.theirs");
    private readonly OpenQuestion part = new(words, "conflict.part");
    private readonly OpenQuestion middle = new(words, "conflict.middle");
    private readonly Line earlier = words["conflict.earlier"];
    private readonly Line natural = words["conflict.natural"];
    private readonly Line mattered = words["conflict.mattered"];
    private readonly Line guess = words["conflict.guess"];
    private readonly Line noGuess = words["conflict.no-guess"];
    private readonly Line owned = words["conflict.owned"];
    private readonly Line close = words["conflict.close"];
    private readonly Line statement = words["conflict.statement"];
    private readonly Prompt<bool> answers = Prompt.YesNo(words.Choice("conflict.statement"));

    protected override Waterfall<ConflictState> Steps => listening.In(Waterfall
            .Fence()
            .Do("natural", SayFirst)
            .Open("what", what, (_, state, _) => state)
            .Open("mine", mine, TakeMine)
            .Open("theirs", theirs, TakeTheirs))
        .Open("part", part, TakePart)
        .Open("middle", middle, TakeMiddle)
        .Do("learned", (chat, _) => chat.Say(close))
        .Ask("statement", (chat, _) => chat.Ask(statement), answers, TakeStatement)
        .Close(Id, isUntold: _ => true);

    private void SayFirst(Chat chat, ConflictState state)
    {
        if (Notes.Last(chat, Id) is { } last)
        {
            chat.Say(earlier, ("repair", last.Text));
        }
        else
        {
            chat.Say(natural);
        }
    }

    private ConflictState TakeMine(Chat chat, ConflictState state, string? said)
    {
        if (said is not null)
        {
            chat.Say(mattered, ("words", said));
        }

        return state;
    }

    /// <summary>What moves the other one nobody knows but them: it stays a guess, to be asked about.</summary>
    private ConflictState TakeTheirs(Chat chat, ConflictState state, string? said)
    {
        chat.Say(said is null ? noGuess : guess, said is null ? [] : [("words", said)]);
        return state;
    }

    private ConflictState TakePart(Chat chat, ConflictState state, string? said)
    {
        if (said is not null)
        {
            chat.Say(owned, ("words", said));
            Notes.Add(chat, Id, said);
        }

        return state with { Repair = said };
    }

    private ConflictState TakeMiddle(Chat chat, ConflictState state, string? said)
    {
        if (said is not null)
        {
            Notes.Add(chat, Id, said, state.Repair);
        }

        return state;
    }

    private ConflictState TakeStatement(Chat chat, ConflictState state, bool yes)
    {
        if (yes)
        {
            chat.Become(StatementDialog.Id);
        }

        return state;
    }
}
