using System.Collections.Immutable;
using System.Globalization;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>What is offered at the end, when it is calm enough to ask: keeping the place, and a check-in.</summary>
internal sealed class ClosingSteps(Words words)
{
    private const string NoCheckIn = "no";

    private readonly KeepQuestion keep = new(words);
    private readonly Line checkIn = words["soothe.checkin"];
    private readonly Line checkInWeb = words["soothe.checkin-web"];
    private readonly Line checkInSet = words["soothe.checkin-set"];
    private readonly Line checkInNone = words["soothe.checkin-none"];
    private readonly Line close = words["soothe.close"];
    private readonly ImmutableArray<Option> times = words.Choice("soothe.times");

    public Waterfall<SootheState> In(Waterfall<SootheState> waterfall) => waterfall
        .Change("settle", (chat, state) => state with { AsksToKeep = !state.IsHigh && KeepQuestion.MayAsk(chat) })
        .Ask("keep", (chat, _) => keep.Ask(chat), keep.Answers, Keep, when: state => state.AsksToKeep)
        .Ask("checkin", AskCheckIn, Prompt.Choice(times), TakeCheckIn, when: state => state.Act is not null && !state.IsHigh)
        .Do("close", (chat, _) => chat.Say(close), when: state => state.Outcome != Outcome.Unrelieved);

    private SootheState Keep(Chat chat, SootheState state, bool yes)
    {
        keep.Take(chat, yes);
        return state;
    }

    private void AskCheckIn(Chat chat, SootheState state)
    {
        chat.Ask(checkIn, ("act", Quote.Of(state.Act ?? "", PlaceWords.Quoted)));
        if (chat.Activity.ChannelId is "directline" or "webchat")
        {
            chat.Ask(checkInWeb);
        }
    }

    private SootheState TakeCheckIn(Chat chat, SootheState state, Option chosen)
    {
        if (chosen.Value == NoCheckIn)
        {
            chat.Say(checkInNone);
            return state;
        }

        var wait = TimeSpan.FromMinutes(int.Parse(chosen.Value, CultureInfo.InvariantCulture));
        chat.Plan(PlannedKind.Promise, chat.Now + wait, "hero", new HeroState(state.Act ?? ""));
        chat.Say(checkInSet, ("time", (chat.Local + wait).ToString("HH:mm", CultureInfo.InvariantCulture)));
        return state;
    }
}
