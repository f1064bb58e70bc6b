using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CompanionBot.Content;

/// <summary>
/// The habits of mind that anxious thoughts show, how they are explained, which counter-questions fit each, and the words
/// that tell an answer from none.
/// </summary>
public sealed record Patterns
{
    /// <summary>The kinds of counter-question there are; the words of each stand in the script <c>reframe</c>.</summary>
    public static ImmutableArray<string> QuestionKinds { get; } = ["against", "other", "commitment", "friend", "day"];

    private static readonly string[] Values =
    [
        "mind_reading", "catastrophizing", "fortune_telling", "personalization", "all_or_nothing", "overgeneralization",
        "emotional_reasoning", "should_statements", "labeling", "disqualifying_positive", "comparing", "blaming",
    ];

    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    [JsonPropertyName("patterns")]
    public required ImmutableArray<Pattern> All { get; init; }

    /// <summary>The two to offer when a thought does not show its pattern.</summary>
    public required ImmutableArray<string> Common { get; init; }

    /// <summary>Counter-questions that fit any thought, the best first.</summary>
    public required ImmutableArray<string> Questions { get; init; }

    /// <summary>Answers that say there is no answer: <c>idk</c>.</summary>
    public required ImmutableArray<string> Nothing { get; init; }

    /// <summary>Words that change nothing about such an answer: <c>honestly idk</c>.</summary>
    public required ImmutableArray<string> Fillers { get; init; }

    /// <summary>Ways to say that the worry may be right.</summary>
    [JsonPropertyName("maybe_true")]
    public required ImmutableArray<string> MaybeTrue { get; init; }

    /// <summary>Words that tell of a feeling rather than of something that happened.</summary>
    public required ImmutableArray<string> Feelings { get; init; }

    /// <summary>Words that do not count when two thoughts are compared.</summary>
    public required ImmutableArray<string> Ignore { get; init; }

    /// <summary>Forms that count as the same word when two thoughts are compared.</summary>
    public required ImmutableDictionary<string, string> Same { get; init; }

    public Pattern? Find(string? value) => All.FirstOrDefault(pattern => pattern.Value == value);

    internal static Patterns? Load(ContentFiles files, List<string> faults)
    {
        var patterns = files.Read<Patterns>("patterns");
        if (patterns is not null)
        {
            faults.AddRange(patterns.Faults().Select(fault => $"patterns.json: {fault}"));
        }

        return patterns;
    }

    private IEnumerable<string> Faults()
    {
        var values = All.Select(pattern => pattern.Value).ToList();
        return Values.Except(values).Select(value => $"{value} is missing")
            .Concat(values.Except(Values).Select(value => $"no recognizer knows {value}"))
            .Concat(Twice(values)).Concat(Twice(All.Select(pattern => pattern.Name)))
            .Concat(Common.Length == 2 ? [] : ["common names two patterns"])
            .Concat(Common.Except(values).Select(value => $"common names {value}, which is not there"))
            .Concat(All.Append(new Pattern("questions", "", "", Questions)).SelectMany(QuestionFaults));
    }

    private static IEnumerable<string> Twice(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"{group.Key} stands twice");

    private static IEnumerable<string> QuestionFaults(Pattern pattern) =>
        pattern.Questions.Except(QuestionKinds).Select(kind => $"{pattern.Value} asks {kind}, which is no question")
            .Concat(pattern.Questions.Distinct().Count() >= 3 ? [] : [$"{pattern.Value} needs three different questions"]);
}

/// <summary>One habit of mind.</summary>
/// <param name="Value">As the recognizers call it.</param>
/// <param name="Name">As a person would.</param>
/// <param name="Kind">What the mind does there, kindly, in the middle of a sentence.</param>
/// <param name="Questions">The counter-questions that fit it, the best first.</param>
public sealed record Pattern(string Value, string Name, string Kind, ImmutableArray<string> Questions);
