using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Practices.Closing;
using CompanionBot.Dialogs.Reframe;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Practices.Mind;

/// <summary>Worry time itself: each parked thought has faded, is still there, or asks for something to be done.</summary>
internal sealed class WorryTimeSteps(Words words)
{
    private readonly AgainSteps again = new(words);
    private readonly OwnWords own = new(words);
    private readonly Line due = words["worry.due"];
    private readonly Line look = words["worry.look"];
    private readonly Line faded = words["worry.faded"];
    private readonly Line still = words["worry.still"];
    private readonly Line heard = words["worry.heard"];
    private readonly Line act = words["worry.act"];
    private readonly Line actSmall = words["worry.act-small"];
    private readonly Line acted = words["worry.acted"];
    private readonly Line left = words["worry.left"];
    private readonly Line leave = words["worry.leave"];
    private readonly Prompt<ChoiceOrWords> looks = Prompt.ChoiceOrWords(words.Choice("worry.look"));
    private readonly Prompt<Option> ways = Prompt.Choice(words.Choice("worry.left"));

    public Waterfall<Worry> In(Waterfall<Worry> waterfall) => waterfall
        .Do("due", (chat, _) => chat.Say(due), when: state => state.IsDue)
        .Ask("look", (chat, state) => chat.Ask(look, ("thought", Quote.Of(state.Parked[0]))), looks, TakeLook, when: state => state.IsDue && !state.Parked.IsEmpty,
            skip: state => state with { Left = state.Left.Add(state.Parked[0]), Parked = state.Parked[1..] })
        .AskOwn("act", own, (chat, state) => chat.Ask(act, ("thought", Quote.Of(state.Doing!))), (chat, _) => chat.Ask(actSmall), TakeAct,
            when: state => state.Doing is not null)
        .Do("next", (chat, _) => chat.Goto("look"), when: state => state.IsDue && !state.Parked.IsEmpty)
        .Ask("left", (chat, state) => chat.Ask(left, ("thought", Quote.Of(state.Left[0]))), ways, TakeLeft, when: state => !state.Left.IsEmpty,
            until: state => state.Left.IsEmpty, skip: state => state with { Left = state.Left[1..] })
        .Do("tomorrow", Tomorrow, when: state => !state.Tomorrow.IsEmpty)
        .Do("close-look", (chat, state) => chat.Become("thought", new Thought { Text = state.Closer!, About = new Reframe.Reframe { Thought = state.Closer! } }),
            when: state => state.Closer is not null);

    private Worry TakeLook(Chat chat, Worry state, ChoiceOrWords answer)
    {
        var thought = state.Parked[0];
        state = state with { Parked = state.Parked[1..], Doing = null };
        switch (answer.Value)
        {
            case WorryDialog.Faded:
                Notes.Add(chat, WorryDialog.Id, thought, kind: WorryDialog.Faded);
                chat.Say(faded);
                return state;
            case "act":
                return state with { Doing = thought };
            case "still":
                chat.Say(still);
                break;
            default:
                chat.Say(heard, ("words", Quote.Of(answer.Words)));
                break;
        }

        return state with { Left = state.Left.Add(thought) };
    }

    private Worry TakeAct(Chat chat, Worry state, string? said)
    {
        if (said is not null)
        {
            chat.Say(acted, ("words", Quote.Of(said)));
            Notes.Add(chat, WorryDialog.Id, said, state.Doing, kind: "act");
        }

        return state with { Doing = null };
    }

    private Worry TakeLeft(Chat chat, Worry state, Option chosen)
    {
        var thought = state.Left[0];
        state = state with { Left = state.Left[1..] };
        switch (chosen.Value)
        {
            case "tomorrow":
                return state with { Tomorrow = state.Tomorrow.Add(thought) };
            case "look":
                return state with { Closer = thought };
            default:
                chat.Say(leave);
                return state;
        }
    }

    /// <summary>At the time it had today.</summary>
    private void Tomorrow(Chat chat, Worry state)
    {
        var at = (state.At ?? chat.Now).AddDays(1);
        again.Promise(chat, WorryDialog.Id, at, new Worry { IsDue = true, Parked = state.Tomorrow, At = at });
    }
}
