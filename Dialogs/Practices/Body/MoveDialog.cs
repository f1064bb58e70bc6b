using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Practices.Body;

/// <summary>Moving: begins at the tense spot in the body and comes back to it afterwards.</summary>
internal sealed class MoveDialog(Words words) : WaterfallDialog<Move>(Id, words)
{
    private const string Id = "move";
    private const int DefaultMinutes = 5;

    private readonly OwnWords own = new(words);
    private readonly Minutes minutes = new(words);
    private readonly Line where = words["move.where"];
    private readonly Line whereSmall = words["move.where-small"];
    private readonly Line why = words["move.why"];
    private readonly Line what = words["move.what"];
    private readonly Line whatKnown = words["move.what-known"];
    private readonly Line whatSmall = words["move.what-small"];
    private readonly Line small = words["move.small"];
    private readonly Line time = words["move.time"];
    private readonly Line go = words["move.go"];
    private readonly Line now = words["move.now"];
    private readonly Line nowBare = words["move.now-bare"];
    private readonly Line nowSmall = words["move.now-small"];
    private readonly Line heard = words["move.heard"];
    private readonly ImmutableArray<Option> spots = words.Choice("move.spots");
    private readonly ImmutableArray<Option> moves = words.Choice("move.moves");
    private readonly ImmutableArray<Option> back = words.Choice("move.back");
    private readonly Prompt<TimeSpan> length = Prompt.Duration(TimeSpan.FromMinutes(1), TimeSpan.FromHours(2), words.Choice("move.lengths"));

    protected override Waterfall<Move> Steps => Waterfall
        .AskOwn("where", own, AskWhere, (chat, _) => chat.Ask(whereSmall), (_, state, said) => state with { Where = said is null ? null : Notes.Short(said) })
        .AskOwn("what", own, AskWhat, (chat, _) => chat.Ask(whatSmall), TakeWhat)
        .Ask("time", time, length, (state, chosen) => state with { Minutes = (int)Math.Ceiling(chosen.TotalMinutes) })
        .Pace("go", Go, (_, state) => state, buttons: _ => back)
        .AskOwn("now", own, AskNow, (chat, _) => chat.Ask(nowSmall), TakeNow)
        .Close(Id);

    private void AskWhere(Chat chat, Move state)
    {
        chat.Ask(where);
        chat.Offer(spots);
    }

    private void AskWhat(Chat chat, Move state)
    {
        if (Notes.Last(chat, Id) is { } known)
        {
            chat.Ask(whatKnown, ("known", known.Text));
        }
        else
        {
            chat.Say(why);
            chat.Ask(what);
        }

        chat.Offer(moves);
    }

    /// <summary>"I can't" gets a move for a chair.</summary>
    private Move TakeWhat(Chat chat, Move state, string? said) =>
        state with { What = said is null ? chat.Word(small) : Notes.Short(said) };

    private TimeSpan Go(Chat chat, Move state)
    {
        var count = state.Minutes == 0 ? DefaultMinutes : state.Minutes;
        chat.Say(go, ("what", Quote.Of(state.What ?? chat.Word(small))), ("time", minutes.Say(chat, count)));
        return TimeSpan.FromMinutes(count);
    }

    private void AskNow(Chat chat, Move state)
    {
        if (state.Where is { } spot)
        {
            chat.Ask(now, ("where", Quote.Of(spot)));
        }
        else
        {
            chat.Ask(nowBare);
        }
    }

    private Move TakeNow(Chat chat, Move state, string? said)
    {
        if (said is not null)
        {
            chat.Say(heard, ("words", Quote.Of(said)));
        }

        Notes.Add(chat, Id, state.What ?? chat.Word(small), state.Where);
        return state;
    }
}

/// <summary>Where it is tense, and what moved.</summary>
internal sealed record Move : PracticeState
{
    [JsonPropertyName("w")]
    public string? Where { get; init; }

    [JsonPropertyName("m")]
    public string? What { get; init; }

    /// <summary>0 = not said.</summary>
    [JsonPropertyName("t")]
    public int Minutes { get; init; }
}
