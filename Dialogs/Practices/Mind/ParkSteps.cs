using System.Collections.Immutable;
using System.Text.Json;
using CompanionBot.Content;
using CompanionBot.Dialogs.CheckIns;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Practices.Closing;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Practices.Mind;

/// <summary>Parks thoughts until their time: sets it, or adds to one that stands.</summary>
internal sealed class ParkSteps(Words words)
{
    private readonly AgainSteps again = new(words);
    private readonly Clock clock = new(words);
    private readonly OwnWords own = new(words);
    private readonly Phrases enough = new(words.Choice("worry.enough"));
    private readonly ImmutableArray<Option> enoughButton = words.Choice("worry.enough");
    private readonly Line open = words["worry.open"];
    private readonly Line faded = words["worry.faded-before"];
    private readonly Line standing = words["worry.standing"];
    private readonly Line what = words["worry.what"];
    private readonly Line whatSmall = words["worry.what-small"];
    private readonly Line more = words["worry.more"];
    private readonly Line nothing = words["worry.nothing"];
    private readonly Line set = words["worry.set-time"];
    private readonly Line until = words["worry.until"];
    private readonly Line noTime = words["worry.no-time"];
    private readonly Line pageOnly = words["checkin.page-only"];
    private readonly MomentPrompt moment = new(words.Choice("worry.set-times"));

    public Waterfall<Worry> In(Waterfall<Worry> waterfall) => waterfall
        .Change("open", Open, when: state => !state.IsDue)
        .Ask("park", AskThought, Prompt.Text(), TakeThought, when: state => !state.IsDue,
            until: state => state.IsEnough || state.Parked.Length >= Worry.Most,
            skip: state => state with { IsEnough = true },
            undo: state => state.Parked.IsEmpty ? null : state with { Parked = state.Parked[..^1] },
            buttons: (_, state) => state.Parked.IsEmpty ? [] : enoughButton)
        .Do("nothing", Nothing, when: state => !state.IsDue && state.Parked.IsEmpty)
        .Ask("set-time", AskTime, moment, (_, state, chosen) => state with { At = chosen.At }, when: state => !state.IsDue && state.At is null)
        .Do("promise", Promise, when: state => !state.IsDue);

    /// <summary>A worry time that is set already takes more in.</summary>
    private Worry Open(Chat chat, Worry state)
    {
        if (chat.Planned.FirstOrDefault(planned => planned.Id == AgainSteps.IdOf(WorryDialog.Id)) is { } planned && planned.DueAt > chat.Now)
        {
            chat.Say(standing, ("time", clock.Say(chat, planned.DueAt)));
            return state with { At = planned.DueAt, Parked = [.. ParkedIn(planned.Payload), .. state.Parked] };
        }

        if (Notes.Last(chat, WorryDialog.Id, WorryDialog.Faded) is { } before)
        {
            chat.Say(faded, ("thought", before.Text));
        }
        else
        {
            chat.Say(open);
        }

        return state;
    }

    private static ImmutableArray<string> ParkedIn(JsonElement? payload) =>
        StateJson.TryRead<Worry>(StateJson.TryRead<Due>(payload)?.State)?.Parked ?? [];

    private void AskThought(Chat chat, Worry state)
    {
        if (state.Parked.IsEmpty)
        {
            chat.Ask(state.Unsure is null ? what : whatSmall);
            return;
        }

        chat.Ask(more, ("thought", Quote.Of(state.Parked[^1])));
    }

    private Worry TakeThought(Chat chat, Worry state, string answer)
    {
        if (own.In(answer) is not null && !enough.Is(answer))
        {
            return state with { Parked = state.Parked.Add(Notes.Short(answer)), Unsure = null };
        }

        return state.Parked.IsEmpty && state.Unsure is null ? state with { Unsure = "park" } : state with { IsEnough = true };
    }

    private void Nothing(Chat chat, Worry state)
    {
        chat.Say(nothing);
        chat.End();
    }

    private void AskTime(Chat chat, Worry state)
    {
        chat.Ask(set);
        if (Reach.IsPageOnly(chat))
        {
            chat.Ask(pageOnly);
        }
    }

    private void Promise(Chat chat, Worry state)
    {
        if (state.At is not { } at)
        {
            chat.Say(noTime);
            return;
        }

        again.Promise(chat, WorryDialog.Id, at, new Worry { IsDue = true, Parked = state.Parked, At = at });
        chat.Say(until);
    }
}
