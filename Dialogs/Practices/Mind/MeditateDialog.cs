using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Practices.Mind;

/// <summary>A few minutes of resting the attention on one thing; then what was noticed, and what to choose instead of habit.</summary>
internal sealed class MeditateDialog(Words words) : WaterfallDialog<Meditate>(Id, words)
{
    private const string Id = "meditate";
    private const string Focus = "focus";
    private const int DefaultMinutes = 3;

    private readonly OwnWords own = new(words);
    private readonly Minutes minutes = new(words);
    private readonly Phrases again = new(words.Choice("meditate.again"));
    private readonly Line open = words["meditate.open"];
    private readonly Line chose = words["meditate.chose"];
    private readonly Line focus = words["meditate.focus"];
    private readonly Line focusKnown = words["meditate.focus-known"];
    private readonly Line focusSmall = words["meditate.focus-small"];
    private readonly Line sounds = words["meditate.sounds"];
    private readonly Line time = words["meditate.time"];
    private readonly Line go = words["meditate.go"];
    private readonly Line noticed = words["meditate.noticed"];
    private readonly Line noticedSmall = words["meditate.noticed-small"];
    private readonly Line named = words["meditate.named"];
    private readonly Line habit = words["meditate.habit"];
    private readonly Line habitSmall = words["meditate.habit-small"];
    private readonly Line choose = words["meditate.choose"];
    private readonly Line chooseSmall = words["meditate.choose-small"];
    private readonly Line chosen = words["meditate.chosen"];
    private readonly ImmutableArray<Option> places = words.Choice("meditate.focus");
    private readonly ImmutableArray<Option> same = words.Choice("meditate.again");
    private readonly ImmutableArray<Option> back = words.Choice("meditate.back");
    private readonly Prompt<TimeSpan> length = Prompt.Duration(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(20), words.Choice("meditate.times"));

    protected override Waterfall<Meditate> Steps => Waterfall
        .Do("open", Open)
        .AskOwn(Focus, own, AskFocus, (chat, _) => chat.Ask(focusSmall), TakeFocus)
        .Ask("time", time, length, (state, chosen) => state with { Minutes = (int)Math.Ceiling(chosen.TotalMinutes) })
        .Pace("go", Go, (_, state) => state, buttons: _ => back)
        .AskOwn("noticed", own, (chat, _) => chat.Ask(noticed), (chat, _) => chat.Ask(noticedSmall), TakeNoticed)
        .AskOwn("habit", own, (chat, state) => chat.Ask(habit, ("words", Quote.Of(state.Noticed!))), (chat, _) => chat.Ask(habitSmall),
            (_, state, said) => state with { Habit = said }, when: state => state.Noticed is not null)
        .AskOwn("choose", own, AskChoice, (chat, _) => chat.Ask(chooseSmall), TakeChoice, when: state => state.Habit is not null)
        .Close(Id);

    private void Open(Chat chat, Meditate state)
    {
        if (Notes.Last(chat, Id) is { With: { } before } note)
        {
            chat.Say(chose, ("noticed", before), ("choice", note.Text));
        }
        else
        {
            chat.Say(open);
        }
    }

    private void AskFocus(Chat chat, Meditate state)
    {
        if (Notes.Last(chat, Id, Focus) is { } known)
        {
            chat.Ask(focusKnown, ("focus", known.Text));
            chat.Offer(same);
        }
        else
        {
            chat.Ask(focus);
        }

        chat.Offer(places);
    }

    private Meditate TakeFocus(Chat chat, Meditate state, string? said)
    {
        var known = Notes.Last(chat, Id, Focus)?.Text;
        var on = said is null || (again.Is(own.In(said)!) && known is not null) ? known ?? chat.Word(sounds) : Notes.Short(said);
        Notes.Add(chat, Id, on, kind: Focus);
        return state with { Focus = on };
    }

    private TimeSpan Go(Chat chat, Meditate state)
    {
        var count = state.Minutes == 0 ? DefaultMinutes : state.Minutes;
        chat.Say(go, ("focus", Quote.Of(state.Focus ?? chat.Word(sounds))), ("time", minutes.Say(chat, count)));
        return TimeSpan.FromMinutes(count);
    }

    private Meditate TakeNoticed(Chat chat, Meditate state, string? said)
    {
        if (said is not null)
        {
            chat.Say(named, ("words", Quote.Of(said)));
        }

        return state with { Noticed = said };
    }

    private void AskChoice(Chat chat, Meditate state) => chat.Ask(choose, ("habit", Quote.Of(state.Habit!)));

    private Meditate TakeChoice(Chat chat, Meditate state, string? said)
    {
        if (said is not null)
        {
            chat.Say(chosen, ("words", Quote.Of(said)));
            Notes.Add(chat, Id, said, state.Noticed);
        }

        return state;
    }
}

/// <summary>How the meditation goes.</summary>
internal sealed record Meditate : PracticeState
{
    /// <summary>Where the attention rests.</summary>
    [JsonPropertyName("f")]
    public string? Focus { get; init; }

    /// <summary>0 = not said.</summary>
    [JsonPropertyName("m")]
    public int Minutes { get; init; }

    [JsonPropertyName("n")]
    public string? Noticed { get; init; }

    /// <summary>What the person usually does then.</summary>
    [JsonPropertyName("h")]
    public string? Habit { get; init; }
}
