using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Recognizers;

namespace CompanionBot.Dialogs.Reframe;

/// <summary>Which thought it is, and which habit of mind may be in it.</summary>
internal sealed class Opening(Words words, Answers answers, EvidenceBank bank)
{
    /// <summary>What was said elsewhere about the distress still holds this long.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(15);

    private const int FewWords = 7;
    private const int MostLetters = 300;

    private readonly Patterns patterns = words.Library.Patterns;
    private readonly Line what = words["reframe.what"];
    private readonly Line whatSmall = words["reframe.what-small"];
    private readonly Line whatNone = words["reframe.what-none"];
    private readonly Line reflect = words["reframe.reflect"];
    private readonly Line corrected = words["reframe.corrected"];
    private readonly Line habits = words["reframe.habits"];
    private readonly Line pattern = words["reframe.pattern"];
    private readonly Line patternCommon = words["reframe.pattern-common"];
    private readonly Line patternHigh = words["reframe.pattern-high"];
    private readonly Line patternTaken = words["reframe.pattern-taken"];
    private readonly Line patternNone = words["reframe.pattern-none"];

    /// <summary>All patterns, since a person may name one that was not offered.</summary>
    public ImmutableArray<Option> Options { get; } =
    [
        .. words.Library.Patterns.All.Select(pattern => new Option(
            pattern.Value, pattern.Name, [pattern.Value.Replace('_', ' '), pattern.Name.ToLowerInvariant()])),
        .. words.Choice("reframe.pattern"),
    ];

    /// <summary>The likeliest first, so that "the first one" is the one that was named first.</summary>
    public static IEnumerable<Option> Offered(IEnumerable<Option> all, Reframe state) =>
        state.Offered.Append(Reframe.NoPattern).SelectMany(value => all.Where(option => option.Value == value));

    public void AskWhat(Chat chat, Reframe state) => chat.Ask(state.Small ? whatSmall : what);

    public Reframe TakeWhat(Chat chat, Reframe state, string answer)
    {
        if (!answers.IsNothing(answer))
        {
            return About(chat, state with { Small = false, Asked = state.Asked + 1 }, answer);
        }

        if (state.Small)
        {
            Leave(chat);
        }

        return state with { Small = true, Asked = state.Asked + 1 };
    }

    /// <summary>The thought that a message holds, with all it says about it by itself.</summary>
    public static Reframe Read(Chat chat, Reframe state, string message, Patterns patterns)
    {
        var thought = chat.Meaning.Thought;
        var likeliest = Likeliest.Of(thought, patterns);
        var said = Ratings.Mentioned(message);
        return state with
        {
            Thought = Cut(chat.Sentence ?? message),
            Trigger = chat.Meaning.Trigger ?? state.Trigger,
            Offered = likeliest.Values,
            AreCommon = likeliest.AreCommon,
            Belief = said.Belief ?? state.Belief,
            Distress = said.Distress ?? state.Distress,
        };
    }

    public Reframe About(Chat chat, Reframe state, string message) => Read(chat, state, message, patterns);

    public Reframe Begin(Chat chat, Reframe state)
    {
        if (state.Thought.Length == 0)
        {
            Leave(chat);
            return state;
        }

        if (bank.HadEnough(chat, state.Thought))
        {
            return state with { Again = true };
        }

        EvidenceBank.Begin(chat, state.Thought);
        var likeliest = state.Offered.IsEmpty ? Likeliest.Of(ThoughtReading.None, patterns) : null;
        return state with
        {
            Offered = likeliest?.Values ?? state.Offered,
            AreCommon = likeliest?.AreCommon ?? state.AreCommon,
            Distress = DistressNow(chat) ?? state.Distress,
            MayKeep = chat.MayAskToKeep(Purpose.Journal),
        };
    }

    public void AskPattern(Chat chat, Reframe state)
    {
        chat.Say(reflect, ("thought", Quote.Of(state.Thought, state.IsHigh ? FewWords : 2 * FewWords)));
        if (!state.IsHigh)
        {
            var (first, second) = (patterns.Find(state.Offered[0])!, patterns.Find(state.Offered[1])!);
            chat.Say(habits, ("first", first.Name), ("first-kind", first.Kind), ("second", second.Name), ("second-kind", second.Kind));
        }

        chat.Ask(state.AreCommon ? patternCommon : state.IsHigh ? patternHigh : pattern);
    }

    public Reframe TakePattern(Chat chat, Reframe state, ChoiceOrWords answer)
    {
        state = state with { Asked = state.Asked + 1 };
        var offered = Offered(Options, state).ToImmutableArray();
        var value = ChoiceOrWordsPrompt.Pick(chat, answer.Words, offered) is { } index ? offered[index].Value : answer.Value;
        if (patterns.Find(value) is { } chosen)
        {
            chat.Say(patternTaken, ("name", chosen.Name));
            return state with { Pattern = chosen.Value };
        }

        if (value is null && IsAnotherThought(answer.Words))
        {
            state = About(chat, state, answer.Words);
            chat.Say(corrected, ("thought", Quote.Of(state.Thought, state.IsHigh ? FewWords : 2 * FewWords)));
            return state;
        }

        chat.Say(patternNone);
        return state with { Pattern = Reframe.NoPattern };
    }

    /// <summary>"No, it's more that he is bored of me" corrects the thought; "yes", "maybe both" does not.</summary>
    private bool IsAnotherThought(string answer) => Plain.Words(answer).Length >= 4 && !answers.IsNothing(answer);

    private void Leave(Chat chat)
    {
        chat.Say(whatNone);
        chat.End();
    }

    private static int? DistressNow(Chat chat) =>
        chat.RecallAll(memories => memories.Journal).LastOrDefault(entry => entry.Thought is null && chat.Now - entry.At < Fresh)?.After;

    private static string Cut(string text) => text.Length <= MostLetters ? text : text[..MostLetters];
}
