using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CompanionBot.Content;

/// <summary>What the recognizers know of one language: the files of <c>vocabulary/</c>.</summary>
public sealed record Vocabulary(
    WordList Words,
    ImmutableArray<string> KnownWords,
    AnswerWords Answers,
    SafetyVocabulary Safety,
    IntentVocabulary Intents,
    ThoughtVocabulary Thoughts)
{
    /// <summary>Every phrase of every file, for a lexicon that knows all their words.</summary>
    public IEnumerable<string> AllPhrases =>
        [.. Words.Classes.Values.SelectMany(words => words), .. Answers.AllPhrases, .. Safety.AllPhrases, .. Intents.AllPhrases, .. Thoughts.AllPhrases];

    /// <summary>Reads and checks all files; null when a fault was noted.</summary>
    internal static Vocabulary? Read(ContentFiles files, List<string> faults)
    {
        var words = files.Read<WordList>("vocabulary/words");
        var known = files.Read<KnownWords>("vocabulary/known_words");
        var answers = files.Read<AnswerWords>("vocabulary/answers");
        var safety = files.Read<SafetyVocabulary>("vocabulary/safety");
        var intents = files.Read<IntentVocabulary>("vocabulary/intents");
        var thoughts = files.Read<ThoughtVocabulary>("vocabulary/thoughts");
        if (words is null || known is null || answers is null || safety is null || intents is null || thoughts is null)
        {
            return null;
        }

        var list = known.Words.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToImmutableArray();
        var vocabulary = new Vocabulary(words, list, answers, safety, intents, thoughts);
        VocabularyCheck.Check(vocabulary, faults);
        return vocabulary;
    }
}

/// <summary>How words are written, and which belong together.</summary>
public sealed record WordList
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>A way of writing to the words it stands for: <c>"rn": "right now"</c>.</summary>
    public required Dictionary<string, string> Spelling { get; init; }

    /// <summary>Groups that phrases name with <c>@</c>.</summary>
    public required Dictionary<string, ImmutableArray<string>> Classes { get; init; }

    /// <summary>Words that people hide behind stars: <c>su*cide</c>.</summary>
    public required ImmutableArray<string> Disguised { get; init; }
}

/// <summary>Ordinary words, so that they are never taken for a typing error of another.</summary>
internal sealed record KnownWords
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>Where the list comes from.</summary>
    public required string Source { get; init; }

    public required ImmutableArray<string> Words { get; init; }
}
