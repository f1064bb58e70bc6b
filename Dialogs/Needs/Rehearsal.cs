using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Practices;
using CompanionBot.Dialogs.Soothe;
using CompanionBot.Dialogs.Talks;
using CompanionBot.Dialogs.Unanswered;

namespace CompanionBot.Dialogs.Needs;

/// <summary>Saying no: what to, in which sentence, and the same sentence again when the other one pushes.</summary>
internal sealed class Rehearsal(Words words)
{
    private const string No = "no";
    private const int Long = 14;

    private readonly OpenQuestion thing = new(words, "boundary.thing");
    private readonly OpenQuestion sentence = new(words, "boundary.sentence");
    private readonly OpenQuestion push = new(words, "boundary.push");
    private readonly Draft drafts = new(words);
    private readonly Phrases sorry = new(words.Choice("boundary.sorry"));
    private readonly Phrases reasons = new(words.Choice("boundary.reasons"));
    private readonly Phrases givesIn = new(words.Choice("boundary.gives-in"));
    private readonly Line earlier = words["boundary.earlier"];
    private readonly Line ready = words["boundary.ready"];
    private readonly Line isSorry = words["boundary.is-sorry"];
    private readonly Line isLong = words["boundary.is-long"];
    private readonly Line isBlame = words["boundary.is-blame"];
    private readonly Line isClear = words["boundary.is-clear"];
    private readonly Line gaveIn = words["boundary.gave-in"];
    private readonly Line held = words["boundary.held"];
    private readonly Line pushNone = words["boundary.push-none"];

    public Waterfall<BoundaryState> In(Waterfall<BoundaryState> waterfall) => waterfall
        .Do("earlier", SayEarlier, when: state => state.Rehearses)
        .Open("thing", thing, (_, state, said) => state with { Thing = said }, when: state => state.Rehearses)
        .Open("sentence", sentence, TakeSentence, when: state => state.Rehearses)
        .Open("push", push, AskPush, TakePush, when: state => state.Rehearses && state.No is not null)
        .Call<StepPlan>("step", StepDialog.Id, (_, state) => new StepPlan(BoundaryDialog.Id, state.No ?? ""), when: state => state is { Rehearses: true, Thing: not null });

    private void SayEarlier(Chat chat, BoundaryState state)
    {
        if (Notes.Last(chat, BoundaryDialog.Id, No) is { } last)
        {
            chat.Say(earlier, ("no", last.Text));
        }
    }

    private BoundaryState TakeSentence(Chat chat, BoundaryState state, string? said)
    {
        if (said is null)
        {
            var plain = chat.Word(ready);
            chat.Say(isClear, ("words", plain));
            return state with { No = plain };
        }

        chat.Say(Look(said), ("words", drafts.Blame(said) ?? said));
        Notes.Add(chat, BoundaryDialog.Id, said, state.Thing, No);
        return state with { No = said };
    }

    /// <summary>One thing at most is said about it, and the sentence stays theirs.</summary>
    private Line Look(string said) =>
        drafts.Blame(said) is not null ? isBlame
        : sorry.In(said) is not null ? isSorry
        : reasons.In(said) is not null || said.Count(letter => letter == ' ') >= Long ? isLong
        : isClear;

    private void AskPush(Chat chat, BoundaryState state)
    {
        if (state.GaveIn && state.Unsure is null)
        {
            chat.Ask(gaveIn, ("no", state.No!));
        }
        else
        {
            push.Ask(chat, state.Unsure == "push");
        }
    }

    private BoundaryState TakePush(Chat chat, BoundaryState state, string? said)
    {
        if (said is null)
        {
            chat.Say(pushNone, ("no", state.No!));
        }
        else if (!state.GaveIn && givesIn.Is(said))
        {
            chat.Goto("push");
            return state with { GaveIn = true };
        }
        else
        {
            chat.Say(held, ("words", said));
        }

        return state;
    }
}
