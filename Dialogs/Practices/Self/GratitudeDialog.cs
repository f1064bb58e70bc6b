using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Practices.Self;

/// <summary>Three good things, one at a time or all at once, and one of them to hold on to; another day one comes back.</summary>
internal sealed class GratitudeDialog(Words words) : WaterfallDialog<Gratitude>(Id, words)
{
    private const string Id = "gratitude";
    private const string Held = "held";
    private const int Enough = 3;

    private readonly OwnWords own = new(words);
    private readonly Line open = words["gratitude.open"];
    private readonly Line remember = words["gratitude.remember"];
    private readonly Line small = words["gratitude.small"];
    private readonly Line none = words["gratitude.none"];
    private readonly Line hold = words["gratitude.hold"];
    private readonly Line holdSmall = words["gratitude.hold-small"];
    private readonly Line held = words["gratitude.held"];
    private readonly ImmutableArray<Line> asks = [words["gratitude.first"], words["gratitude.second"], words["gratitude.third"]];

    protected override Waterfall<Gratitude> Steps => Waterfall
        .Do("open", Open)
        .Ask("things", AskThing, Prompt.Text(), TakeThing,
            until: state => state.IsDone || state.Things.Length >= Enough,
            skip: state => state with { IsDone = true },
            undo: state => state.Things.IsEmpty ? null : state with { Things = state.Things[..^1], Unsure = null })
        .Do("none", None, when: state => state.Things.IsEmpty)
        .AskOwn("hold", own, AskHold, (chat, _) => chat.Ask(holdSmall), TakeHold)
        .Close(Id, again: _ => new Gratitude());

    /// <summary>One thing of an earlier day, a different one each day.</summary>
    private void Open(Chat chat, Gratitude state)
    {
        var earlier = Notes.Of(chat, Id).Where(note => TimeZoneInfo.ConvertTime(note.At, chat.Zone).Date < chat.Local.Date).ToList();
        if (earlier.Count == 0)
        {
            chat.Say(open);
        }
        else
        {
            chat.Say(remember, ("thing", earlier[chat.Local.DayOfYear % earlier.Count].Text));
        }
    }

    private void AskThing(Chat chat, Gratitude state) => chat.Ask(state.Unsure is null ? asks[state.Things.Length] : small);

    private Gratitude TakeThing(Chat chat, Gratitude state, string answer)
    {
        if (own.In(answer) is null)
        {
            return state.Unsure is null && state.Things.IsEmpty ? state with { Unsure = "things" } : state with { IsDone = true };
        }

        var named = ThingsIn(answer).Where(thing => own.In(thing) is not null).Select(Notes.Short).Take(Enough - state.Things.Length).ToList();
        named.ForEach(thing => Notes.Add(chat, Id, thing));
        return state with { Unsure = null, Things = [.. state.Things, .. named] };
    }

    /// <summary>"my cat, tea and the rain" are three things, "my sister and her dog" is one.</summary>
    private static IEnumerable<string> ThingsIn(string answer)
    {
        var parts = answer.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length < 2 ? [answer] : parts.SelectMany((part, at) =>
            at < parts.Length - 1 ? [part] : part.Split(" and ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(part => part.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? part[4..] : part);
    }

    private void None(Chat chat, Gratitude state)
    {
        chat.Say(none);
        chat.End();
    }

    private void AskHold(Chat chat, Gratitude state) =>
        chat.Ask(hold, ("things", string.Join(", ", state.Things.Select(thing => $"\"{Quote.Of(thing, 8)}\""))));

    private Gratitude TakeHold(Chat chat, Gratitude state, string? said)
    {
        if (said is not null)
        {
            chat.Say(held, ("words", Quote.Of(said)));
            Notes.Add(chat, Id, said, kind: Held);
        }

        return state;
    }
}

/// <summary>What was named so far.</summary>
internal sealed record Gratitude : PracticeState
{
    [System.Text.Json.Serialization.JsonPropertyName("t")]
    public ImmutableArray<string> Things { get; init; } = [];

    [System.Text.Json.Serialization.JsonPropertyName("d")]
    public bool IsDone { get; init; }
}
