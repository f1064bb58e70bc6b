using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Practices.Self;

/// <summary>A break of three steps: this is hard, others know it too, and a kind sentence to oneself, which is kept.</summary>
internal sealed class CompassionDialog(Words words) : WaterfallDialog<Compassion>(Id, words)
{
    private const string Id = "compassion";

    private static readonly TimeSpan Warm = TimeSpan.FromMinutes(1);

    private readonly OwnWords own = new(words);
    private readonly Phrases same = new(words.Choice("compassion.same"));
    private readonly Line hard = words["compassion.hard"];
    private readonly Line hardSmall = words["compassion.hard-small"];
    private readonly Line heard = words["compassion.heard"];
    private readonly Line shared = words["compassion.shared"];
    private readonly Line hand = words["compassion.hand"];
    private readonly Line known = words["compassion.known"];
    private readonly Line friend = words["compassion.friend"];
    private readonly Line friendSmall = words["compassion.friend-small"];
    private readonly Line self = words["compassion.self"];
    private readonly Line selfBare = words["compassion.self-bare"];
    private readonly Line close = words["compassion.close"];
    private readonly Line closeBare = words["compassion.close-bare"];
    private readonly ImmutableArray<Option> sameButton = words.Choice("compassion.same");
    private readonly ImmutableArray<Option> ready = words.Choice("compassion.ready");

    protected override Waterfall<Compassion> Steps => Waterfall
        .AskOwn("hard", own, (chat, _) => chat.Ask(hard), (chat, _) => chat.Ask(hardSmall), TakeHard)
        .Pace("hand", Rest, (_, state) => state, buttons: _ => ready)
        .AskOwn("friend", own, (chat, _) => chat.Ask(friend), (chat, _) => chat.Ask(friendSmall),
            (_, state, said) => state with { Friend = said }, when: state => !state.Knows)
        .AskOwn("self", own, AskSelf, (chat, _) => chat.Ask(selfBare), TakeSelf)
        .Do("over", Close)
        .Close(Id);

    private Compassion TakeHard(Chat chat, Compassion state, string? said)
    {
        if (said is not null)
        {
            chat.Say(heard, ("words", Quote.Of(said)));
        }

        chat.Say(shared);
        return state with { Knows = Notes.Last(chat, Id) is not null };
    }

    private TimeSpan Rest(Chat chat, Compassion state)
    {
        chat.Say(hand);
        return Warm;
    }

    /// <summary>What was said to a friend, or to oneself on another day, is read back as a beginning.</summary>
    private void AskSelf(Chat chat, Compassion state)
    {
        if (Earlier(chat, state) is not { } sentence)
        {
            chat.Ask(selfBare);
            return;
        }

        chat.Ask(state.Knows ? known : self, ("words", Quote.Of(sentence)));
        chat.Offer(sameButton);
    }

    private Compassion TakeSelf(Chat chat, Compassion state, string? said)
    {
        var sentence = said is null || same.Is(own.In(said)!) ? Earlier(chat, state) : said;
        if (sentence is not null)
        {
            Notes.Add(chat, Id, sentence);
        }

        return state with { Kind = sentence };
    }

    private static string? Earlier(Chat chat, Compassion state) => state.Knows ? Notes.Last(chat, Id)?.Text : state.Friend;

    private void Close(Chat chat, Compassion state)
    {
        if (state.Kind is { } sentence)
        {
            chat.Say(close, ("words", Quote.Of(sentence)));
        }
        else
        {
            chat.Say(closeBare);
        }
    }
}

/// <summary>What was found on the way.</summary>
internal sealed record Compassion : PracticeState
{
    /// <summary>What a friend would be told.</summary>
    [JsonPropertyName("f")]
    public string? Friend { get; init; }

    /// <summary>The kind sentence to oneself.</summary>
    [JsonPropertyName("s")]
    public string? Kind { get; init; }
}
