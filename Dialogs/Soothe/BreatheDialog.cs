using System.Collections.Immutable;
using System.Globalization;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>
/// Breathing by oneself: one message with the count, and one when the time is up or the person writes. No holding, and
/// for dizziness the five senses instead.
/// </summary>
internal sealed class BreatheDialog(Words words) : WaterfallDialog<BreatheState>("breathe", words)
{
    private readonly Line go = words["breathe.go"];
    private readonly Line longer = words["breathe.longer"];
    private readonly Line over = words["breathe.over"];
    private readonly Line early = words["breathe.early"];
    private readonly Line after = words["breathe.after"];
    private readonly Line dizzy = words["breathe.dizzy"];
    private readonly ImmutableArray<Option> buttons = words.Choice("breathe.pace");
    private readonly ImmutableArray<Option> next = words.Choice("breathe.next");
    private readonly ImmutableArray<Option> lengths = words.Choice("breathe.minutes");
    private readonly Phrases minutes = new(words.Choice("breathe.minutes"));
    private readonly Phrases dizziness = new(words.Choice("breathe.dizzy"));

    protected override Waterfall<BreatheState> Steps => Waterfall
        .Pace("pace", Go, Heard, buttons: state => buttons.Where(button => !state.IsChanged || button.Value != "longer"))
        .Do("dizzy", (chat, _) => chat.Say(dizzy), when: state => state.IsDizzy)
        .Call<GroundingState>("grounding", "grounding", with: (_, _) => new GroundingState(IsOpen: true), when: state => state.IsDizzy)
        .Do("over", (chat, state) => chat.Say(state.IsEarly ? early : over), when: state => !state.IsDizzy)
        .Do("after", After, when: state => !state.IsPart && !state.IsDizzy);

    private TimeSpan Go(Chat chat, BreatheState state)
    {
        var time = lengths[(int)state.Time.TotalMinutes - 1].Title;
        chat.Say(state.IsChanged ? longer : go, ("time", time));
        return state.Time;
    }

    private BreatheState? Heard(Chat chat, BreatheState state)
    {
        if (Aside.AsksForAnother(chat))
        {
            return null;
        }

        if (dizziness.In(chat.Text) is not null)
        {
            return state with { IsDizzy = true };
        }

        if (minutes.In(chat.Text) is { } chosen)
        {
            chat.Goto("pace");
            return state with { Minutes = int.Parse(chosen, CultureInfo.InvariantCulture), IsChanged = true };
        }

        return state with { IsEarly = true };
    }

    private void After(Chat chat, BreatheState state)
    {
        chat.Say(after);
        chat.Offer(next);
    }
}
