using CompanionBot.Content;
using CompanionBot.Dialogs.CheckIns;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>Offers to ask how the one small thing went: some while after the time that was named with it, or when they say.</summary>
internal sealed class CheckInSteps(Words words)
{
    private static readonly TimeSpan Afterwards = TimeSpan.FromMinutes(30);

    /// <summary>For a yes that says no time.</summary>
    private static readonly TimeSpan InAnHour = TimeSpan.FromHours(1);

    private readonly Clock clock = new(words);
    private readonly Line ask = words["soothe.checkin"];
    private readonly Line askAt = words["soothe.checkin-at"];
    private readonly Line web = words["soothe.checkin-web"];
    private readonly Line set = words["soothe.checkin-set"];
    private readonly Line none = words["soothe.checkin-none"];
    private readonly Prompt<When> prompt = new WhenPrompt(words.Choice("soothe.times"), words.Choice("soothe.times-at"));

    /// <summary>The time in what they want to do: "paint at nine tonight"; null when there is none within a day.</summary>
    public static DateTimeOffset? TimeIn(Chat chat, string act) =>
        Prompt.Time().Read(chat, act) is { Kind: ReadingKind.Understood, Answer: var at }
            && at > chat.Now && at < chat.Now.AddDays(1) ? at : null;

    public Waterfall<SootheState> In(Waterfall<SootheState> waterfall) => waterfall
        .Ask("checkin", Ask, prompt, Take, when: state => state.Act is not null && !state.IsHigh,
            buttons: (all, state) => all.Where(option => option.Value == "no" || (option.Value == "yes") == state.ActAt is not null));

    private void Ask(Chat chat, SootheState state)
    {
        var act = Quote.Of(state.Act ?? "", PlaceWords.Quoted);
        if (state.ActAt is { } at)
        {
            chat.Ask(askAt, ("act", act), ("time", clock.Say(chat, at + Afterwards)));
        }
        else
        {
            chat.Ask(ask, ("act", act));
        }

        if (Reach.IsPageOnly(chat))
        {
            chat.Ask(web);
        }
    }

    private SootheState Take(Chat chat, SootheState state, When when)
    {
        if (when.Kind == WhenKind.Never)
        {
            chat.Say(none);
            return state;
        }

        var at = when.Kind == WhenKind.At ? when.At : state.ActAt + Afterwards ?? chat.Now + InAnHour;
        chat.Plan(PlannedKind.Promise, at, "hero", new HeroState(state.Act ?? ""));
        chat.Say(set, ("time", clock.Say(chat, at)));
        return state;
    }
}
