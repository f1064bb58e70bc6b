using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.CheckIns;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>Step two: first the thoughts may run, then a few minutes go to something of one's own.</summary>
internal sealed class SwitchSteps(Words words)
{
    private static readonly TimeSpan Run = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Elsewhere = TimeSpan.FromMinutes(3);

    private readonly Clock clock = new(words);
    private readonly OwnWords own = new(words);
    private readonly Phrases noTrip = new(words.Choice("soothe.no-trip"));
    private readonly ImmutableArray<Option> next = words.Choice("soothe.next");
    private readonly ImmutableArray<Option> back = words.Choice("soothe.back");
    private readonly ImmutableArray<Option> noTripButton = words.Choice("soothe.no-trip");
    private readonly Line allow = words["soothe.allow"];
    private readonly Line allowHeard = words["soothe.allow-heard"];
    private readonly Line switching = words["soothe.switch"];
    private readonly Line trip = words["soothe.trip"];
    private readonly Line tripNone = words["soothe.trip-none"];
    private readonly Line plan = words["soothe.plan"];
    private readonly Line planOwn = words["soothe.plan-own"];
    private readonly Line planOver = words["soothe.plan-over"];
    private readonly Line planEarly = words["soothe.plan-early"];

    public Waterfall<SootheState> In(Waterfall<SootheState> waterfall) => waterfall
        .Pace("allow", Allow, Heard, when: state => state.HasRest, buttons: _ => next)
        .Do("switch", (chat, _) => chat.Say(switching), when: state => state.HasRest)
        .Ask("trip", AskTrip, Prompt.Text(), TakeTrip, when: state => state.HasRest)
        .Pace("plan", Plan, (_, state) => state with { Early = true }, when: state => state.HasRest, buttons: _ => back)
        .Change("plan-over", Over, when: state => state.HasRest);

    private TimeSpan Allow(Chat chat, SootheState state)
    {
        chat.Say(allow);
        return Run;
    }

    private SootheState? Heard(Chat chat, SootheState state)
    {
        if (Aside.AsksForAnother(chat))
        {
            return null;
        }

        if (!own.IsNext(chat.Text))
        {
            chat.Say(allowHeard, ("words", Quote.Of(chat)));
        }

        return state;
    }

    private void AskTrip(Chat chat, SootheState state)
    {
        chat.Ask(trip);
        chat.Offer(noTripButton);
    }

    /// <summary>"I don't travel" alone gets a plan from the bot; "no money, but a lazy Sunday" is a plan.</summary>
    private SootheState TakeTrip(Chat chat, SootheState state, string answer)
    {
        var said = own.In(answer);
        var isPlan = said is not null && (noTrip.In(said) is null || said.Split(' ').Length > 6);
        return state with { Plan = isPlan ? said : null };
    }

    private TimeSpan Plan(Chat chat, SootheState state)
    {
        var time = clock.Say(chat, chat.Now + Elsewhere);
        if (state.Plan is { } own)
        {
            chat.Say(plan, ("plan", Quote.Of(own)), ("time", time));
        }
        else
        {
            chat.Say(tripNone);
            chat.Say(planOwn, ("time", time));
        }

        return Elsewhere;
    }

    private SootheState Over(Chat chat, SootheState state)
    {
        chat.Say(state.Early ? planEarly : planOver);
        return state with { Early = false };
    }
}
