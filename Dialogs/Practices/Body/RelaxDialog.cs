using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Practices.Body;

/// <summary>A relaxing activity of one's own, with a first move, a time, and a look at the body after it.</summary>
internal sealed class RelaxDialog(Words words) : WaterfallDialog<Relax>(Id, words)
{
    private const string Id = "relax";
    private const int DefaultMinutes = 10;

    private readonly OwnWords own = new(words);
    private readonly Minutes minutes = new(words);
    private readonly Phrases again = new(words.Choice("relax.again"));
    private readonly Line what = words["relax.what"];
    private readonly Line whatKnown = words["relax.what-known"];
    private readonly Line whatSmall = words["relax.what-small"];
    private readonly Line nothing = words["relax.nothing"];
    private readonly Line first = words["relax.first"];
    private readonly Line firstSmall = words["relax.first-small"];
    private readonly Line time = words["relax.time"];
    private readonly Line go = words["relax.go"];
    private readonly Line goBare = words["relax.go-bare"];
    private readonly Line back = words["relax.back"];
    private readonly Line felt = words["relax.felt"];
    private readonly ImmutableArray<Option> ideas = words.Choice("relax.what");
    private readonly ImmutableArray<Option> same = words.Choice("relax.again");
    private readonly ImmutableArray<Option> isBack = words.Choice("relax.back");
    private readonly Prompt<TimeSpan> length = Prompt.Duration(TimeSpan.FromMinutes(1), TimeSpan.FromHours(2), words.Choice("relax.times"));

    protected override Waterfall<Relax> Steps => Waterfall
        .AskOwn("what", own, AskWhat, (chat, _) => chat.Ask(whatSmall), TakeWhat)
        .AskOwn("first", own, AskFirst, (chat, _) => chat.Ask(firstSmall),
            (_, state, said) => state with { First = said }, when: state => state.What is not null)
        .Ask("time", time, length, (state, chosen) => state with { Minutes = (int)Math.Ceiling(chosen.TotalMinutes) })
        .Pace("go", Go, (_, state) => state, buttons: _ => isBack)
        .AskOwn("back", own, (chat, _) => chat.Ask(back), (chat, _) => chat.Ask(back), TakeBack)
        .Close(Id);

    private void AskWhat(Chat chat, Relax state)
    {
        if (Notes.Last(chat, Id) is { } known)
        {
            chat.Ask(whatKnown, ("known", known.Text));
            chat.Offer(same);
        }
        else
        {
            chat.Ask(what);
        }

        chat.Offer(ideas);
    }

    private Relax TakeWhat(Chat chat, Relax state, string? said)
    {
        if (said is null)
        {
            chat.Say(nothing);
            return state;
        }

        var chosen = again.Is(own.In(said)!) && Notes.Last(chat, Id) is { } known ? known.Text : said;
        return state with { What = Notes.Short(chosen) };
    }

    private void AskFirst(Chat chat, Relax state) => chat.Ask(first, ("what", state.What!));

    private TimeSpan Go(Chat chat, Relax state)
    {
        var count = state.Minutes == 0 ? DefaultMinutes : state.Minutes;
        if (state.First is { } move)
        {
            chat.Say(go, ("first", Quote.Of(move)), ("time", minutes.Say(chat, count)));
        }
        else
        {
            chat.Say(goBare, ("time", minutes.Say(chat, count)));
        }

        return TimeSpan.FromMinutes(count);
    }

    private Relax TakeBack(Chat chat, Relax state, string? said)
    {
        if (said is not null)
        {
            chat.Say(felt, ("felt", Quote.Of(said)));
        }

        if (state.What is { } what)
        {
            Notes.Add(chat, Id, what, said);
        }

        return state;
    }
}

/// <summary>How the relaxing goes.</summary>
internal sealed record Relax : PracticeState
{
    [JsonPropertyName("w")]
    public string? What { get; init; }

    /// <summary>The first small move.</summary>
    [JsonPropertyName("f")]
    public string? First { get; init; }

    /// <summary>0 = not said.</summary>
    [JsonPropertyName("m")]
    public int Minutes { get; init; }
}
