using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Practices.Body;

/// <summary>A feeling as color, music or movement, a few minutes of it, and what it may need.</summary>
internal sealed class CreativeDialog(Words words) : WaterfallDialog<Creative>(Id, words)
{
    private const string Id = "creative";
    private static readonly string[] Ways = ["color", "music", "moving"];

    private readonly OwnWords own = new(words);
    private readonly Line open = words["creative.open"];
    private readonly Line known = words["creative.known"];
    private readonly Line way = words["creative.way"];
    private readonly Line smaller = words["creative.smaller"];
    private readonly Line need = words["creative.need"];
    private readonly Line needSmall = words["creative.need-small"];
    private readonly Line needed = words["creative.needed"];
    private readonly Prompt<Option> ways = Prompt.Choice(words.Choice("creative.ways"));
    private readonly ImmutableArray<Option> back = words.Choice("creative.back");
    private readonly FrozenDictionary<string, WayLines> lines = Ways.ToFrozenDictionary(
        name => name,
        name => new WayLines(words[$"creative.{name}"], words[$"creative.{name}-more"], words[$"creative.{name}-go"], words[$"creative.{name}-after"]),
        StringComparer.Ordinal);

    protected override Waterfall<Creative> Steps => Waterfall
        .Do("open", Open)
        .Ask("way", (chat, _) => chat.Ask(way), ways, (_, state, chosen) => state with { Way = chosen.Value }, skip: state => state with { Way = Ways[0] })
        .AskOwn("first", own, (chat, state) => chat.Ask(Of(state).First), Smaller, (_, state, said) => state with { First = said is null ? null : Notes.Short(said) })
        .AskOwn("more", own, (chat, state) => chat.Ask(Of(state).More, ("first", Quote.Of(state.First!))), Smaller,
            (_, state, said) => state with { More = said }, when: state => state.First is not null)
        .Pace("go", Go, (_, state) => state, buttons: _ => back)
        .AskOwn("after", own, (chat, state) => chat.Ask(Of(state).After), Smaller, (_, state, said) => state with { After = said })
        .AskOwn("need", own, (chat, state) => chat.Ask(need, ("words", Quote.Of(state.After!))), (chat, _) => chat.Ask(needSmall), TakeNeed,
            when: state => state.After is not null)
        .Close(Id);

    private WayLines Of(Creative state) => lines[state.Way ?? Ways[0]];

    private void Smaller(Chat chat, Creative state) => chat.Ask(smaller);

    private void Open(Chat chat, Creative state)
    {
        if (Notes.Last(chat, Id) is { With: { } wanted } note)
        {
            chat.Say(known, ("first", note.Text), ("need", wanted));
        }
        else
        {
            chat.Say(open);
        }
    }

    private TimeSpan Go(Chat chat, Creative state)
    {
        chat.Say(Of(state).Go);
        return TimeSpan.FromMinutes(state.Way == "moving" ? 2 : 4);
    }

    private Creative TakeNeed(Chat chat, Creative state, string? said)
    {
        if (said is not null)
        {
            chat.Say(needed, ("need", Quote.Of(said)));
        }

        Notes.Add(chat, Id, state.First ?? state.After!, said);
        return state;
    }

    private sealed record WayLines(Line First, Line More, Line Go, Line After);
}

/// <summary>What came out of it.</summary>
internal sealed record Creative : PracticeState
{
    /// <summary><c>color music moving</c>.</summary>
    [JsonPropertyName("w")]
    public string? Way { get; init; }

    /// <summary>The color, the song, the movement.</summary>
    [JsonPropertyName("f")]
    public string? First { get; init; }

    [JsonPropertyName("m")]
    public string? More { get; init; }

    [JsonPropertyName("a")]
    public string? After { get; init; }
}
