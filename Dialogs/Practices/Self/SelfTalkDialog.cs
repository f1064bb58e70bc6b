using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Reframe;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Practices.Self;

/// <summary>A harsh sentence about oneself becomes a fair one: what happened, and what the harsh one leaves out.</summary>
internal sealed class SelfTalkDialog(Words words) : WaterfallDialog<SelfTalk>(Id, words)
{
    private const string Id = "selftalk";

    private readonly OwnWords own = new(words);
    private readonly Similarity similarity = new(words.Library.Patterns);
    private readonly Line harsh = words["selftalk.harsh"];
    private readonly Line harshSmall = words["selftalk.harsh-small"];
    private readonly Line none = words["selftalk.none"];
    private readonly Line known = words["selftalk.known"];
    private readonly Line holds = words["selftalk.holds"];
    private readonly Line friend = words["selftalk.friend"];
    private readonly Line friendNo = words["selftalk.friend-no"];
    private readonly Line friendYes = words["selftalk.friend-yes"];
    private readonly Line fact = words["selftalk.fact"];
    private readonly Line factSmall = words["selftalk.fact-small"];
    private readonly Line left = words["selftalk.left"];
    private readonly Line leftSmall = words["selftalk.left-small"];
    private readonly Line fair = words["selftalk.fair"];
    private readonly Line fairSmall = words["selftalk.fair-small"];
    private readonly Line close = words["selftalk.close"];
    private readonly Line pieces = words["selftalk.pieces"];
    private readonly Line closeBare = words["selftalk.close-bare"];
    private readonly Prompt<bool> knownAnswers = Prompt.YesNo(words.Choice("selftalk.known"));
    private readonly Prompt<bool> friendAnswers = Prompt.YesNo(words.Choice("selftalk.friend"));

    protected override Waterfall<SelfTalk> Steps => Waterfall
        .AskOwn("harsh", own, (chat, _) => chat.Ask(harsh), (chat, _) => chat.Ask(harshSmall), TakeHarsh)
        .Ask("known", AskKnown, knownAnswers, TakeKnown, when: state => state.Knows)
        .Ask("friend", (chat, state) => chat.Ask(friend, ("words", Quote.Of(state.Harsh!))), friendAnswers, (chat, state, yes) =>
        {
            chat.Say(yes ? friendYes : friendNo);
            return state;
        })
        .AskOwn("fact", own, (chat, _) => chat.Ask(fact), (chat, _) => chat.Ask(factSmall), (_, state, said) => state with { Fact = said })
        .AskOwn("left", own, (chat, state) => chat.Ask(left, ("words", Quote.Of(state.Harsh!))), (chat, _) => chat.Ask(leftSmall),
            (_, state, said) => state with { Strength = said })
        .AskOwn("fair", own, (chat, _) => chat.Ask(fair), (chat, _) => chat.Ask(fairSmall), TakeFair)
        .Close(Id);

    private SelfTalk TakeHarsh(Chat chat, SelfTalk state, string? said)
    {
        if (said is null)
        {
            chat.Say(none);
            chat.End();
            return state;
        }

        return state with { Harsh = Notes.Short(said), Knows = Earlier(chat, said) is not null };
    }

    /// <summary>The fair sentence that was once found for such a one.</summary>
    private PracticeNote? Earlier(Chat chat, string said) =>
        Notes.Of(chat, Id).LastOrDefault(note => note.With is { } before && similarity.Same(before, said));

    private void AskKnown(Chat chat, SelfTalk state)
    {
        var note = Earlier(chat, state.Harsh!)!;
        chat.Ask(known, ("harsh", Quote.Of(note.With!)), ("fair", Quote.Of(note.Text)));
    }

    private SelfTalk TakeKnown(Chat chat, SelfTalk state, bool yes)
    {
        if (yes)
        {
            chat.Say(holds);
            chat.Goto("close");
        }

        return state;
    }

    /// <summary>Without a sentence the person's own pieces are laid side by side; the bot writes none for them.</summary>
    private SelfTalk TakeFair(Chat chat, SelfTalk state, string? said)
    {
        ImmutableArray<string> parts = [.. new[] { state.Fact, state.Strength }.OfType<string>()];
        if (said is not null)
        {
            chat.Say(close, ("fair", Quote.Of(said)));
            Notes.Add(chat, Id, said, state.Harsh);
        }
        else if (parts.Length == 2)
        {
            chat.Say(pieces, ("fact", Quote.Of(parts[0])), ("strength", Quote.Of(parts[1])));
            Notes.Add(chat, Id, parts[1], state.Harsh);
        }
        else
        {
            chat.Say(closeBare);
        }

        return state;
    }
}

/// <summary>The pieces of a fair sentence.</summary>
internal sealed record SelfTalk : PracticeState
{
    [JsonPropertyName("h")]
    public string? Harsh { get; init; }

    /// <summary>What happened, without a verdict.</summary>
    [JsonPropertyName("f")]
    public string? Fact { get; init; }

    /// <summary>What the harsh sentence leaves out.</summary>
    [JsonPropertyName("s")]
    public string? Strength { get; init; }
}
