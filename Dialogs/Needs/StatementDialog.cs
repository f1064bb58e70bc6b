using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Practices;
using CompanionBot.Dialogs.Talks;
using CompanionBot.Dialogs.Unanswered;

namespace CompanionBot.Dialogs.Needs;

/// <summary>An "I" statement: the sentence as it wants out, then feeling, situation and request, laid side by side.</summary>
internal sealed class StatementDialog(Words words) : WaterfallDialog<StatementState>(Id, words)
{
    public const string Id = "statement";

    private readonly Draft drafts = new(words);
    private readonly OpenQuestion raw = new(words, "statement.raw");
    private readonly OpenQuestion feel = new(words, "statement.feel");
    private readonly OpenQuestion when = new(words, "statement.when-you");
    private readonly OpenQuestion wish = new(words, "statement.wish");
    private readonly Line earlier = words["statement.earlier"];
    private readonly Line blames = words["statement.blames"];
    private readonly Line heard = words["statement.heard"];
    private readonly Line often = words["statement.often"];
    private readonly Line unbuilt = words["statement.unbuilt"];
    private readonly Line built = words["statement.built"];
    private readonly Line fits = words["statement.fits"];
    private readonly Line moment = words["statement.moment"];
    private readonly Line act = words["statement.act"];
    private readonly Prompt<ChoiceOrWords> answers = Prompt.ChoiceOrWords(words.Choice("statement.fits"));

    protected override Waterfall<StatementState> Steps => Waterfall
        .Fence()
        .Do("earlier", SayEarlier, when: state => state.Knows)
        .Open("raw", raw, TakeRaw)
        .Open("feel", feel, (_, state, said) => state with { Feeling = said ?? state.Feeling }, when: state => state.Asks("feel"))
        .Open("when-you", when, TakeWhen, when: state => state.Asks("when-you"))
        .Open("wish", wish, (_, state, said) => state with { Wish = said ?? state.Wish }, when: state => state.Asks("wish"))
        .Do("unbuilt", (chat, _) => chat.Say(unbuilt), when: state => state.Feeling is null && state.Own is null)
        .Ask("fits", AskFits, answers, TakeFits, when: state => state.Feeling is not null && !state.IsDone)
        .Do("keep", Keep, when: state => state.IsDone)
        .Call<StepPlan>("step", StepDialog.Id, (chat, _) => new StepPlan(Id, chat.Word(act)), when: state => state.IsDone)
        .Close(Id, isUntold: _ => true);

    protected override StatementState Start(Chat chat) => new() { Knows = Notes.Last(chat, Id) is not null };

    private void SayEarlier(Chat chat, StatementState state) => chat.Say(earlier, ("statement", Notes.Last(chat, Id)?.Text ?? ""));

    private StatementState TakeRaw(Chat chat, StatementState state, string? said)
    {
        if (said is not null)
        {
            chat.Say(drafts.Blame(said) is null ? heard : blames, ("words", drafts.Blame(said) ?? said));
        }

        return state;
    }

    /// <summary>"You never listen" is a sum that can be argued about; one time is a fact.</summary>
    private StatementState TakeWhen(Chat chat, StatementState state, string? said)
    {
        if (said is not null && $" {said} ".ToLowerInvariant() is var text && (text.Contains(" always ", StringComparison.Ordinal) || text.Contains(" never ", StringComparison.Ordinal)))
        {
            chat.Say(often);
        }

        return state with { When = said ?? state.When };
    }

    private void AskFits(Chat chat, StatementState state)
    {
        chat.Say(built, ("statement", Sentence(chat, state)));
        chat.Ask(fits);
    }

    private StatementState TakeFits(Chat chat, StatementState state, ChoiceOrWords answer)
    {
        switch (answer.Value)
        {
            case "yes":
                return state with { IsDone = true };
            case { } piece:
                chat.Goto(piece);
                return state with { Changing = piece };
            default:
                return state with { Own = Quote.Of(answer.Words, 30), IsDone = true };
        }
    }

    private void Keep(Chat chat, StatementState state)
    {
        Notes.Add(chat, Id, Sentence(chat, state));
        chat.Say(moment);
    }

    private string Sentence(Chat chat, StatementState state) =>
        state.Own ?? drafts.Statement(chat, state.Feeling!, state.Wish, state.When);
}
