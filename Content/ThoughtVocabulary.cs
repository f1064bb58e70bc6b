using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CompanionBot.Content;

/// <summary>How anxious thoughts about a relationship sound, and what sets them off.</summary>
public sealed record ThoughtVocabulary
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>Thinking pattern to its cues.</summary>
    public required Dictionary<string, ThoughtCues> Patterns { get; init; }

    /// <summary>Signs that the thought is already weighed: <c>maybe he is just busy</c>.</summary>
    public required ImmutableArray<string> Balanced { get; init; }

    /// <summary>Real events: an ending, a death, what somebody said in so many words.</summary>
    public required ImmutableArray<string> Fact { get; init; }

    /// <summary>Trigger to its phrases.</summary>
    public required Dictionary<string, ImmutableArray<string>> Triggers { get; init; }

    /// <summary>Someone has not answered: a length of time in the same message is the length of the silence.</summary>
    public required ImmutableArray<string> Silence { get; init; }

    internal IEnumerable<string> AllPhrases => Patterns.Values.SelectMany(cues => cues.Strong.Concat(cues.Likely).Concat(cues.Hint))
        .Concat(Balanced).Concat(Fact).Concat(Silence).Concat(Triggers.Values.SelectMany(phrases => phrases));
}

/// <summary>The cues of one pattern by how much each tells.</summary>
/// <param name="Strong">Enough by itself.</param>
/// <param name="Likely">Enough with anything else.</param>
/// <param name="Hint">Only says which pattern, hardly whether the thought is anxious.</param>
public sealed record ThoughtCues(
    ImmutableArray<string> Strong,
    ImmutableArray<string> Likely = default,
    ImmutableArray<string> Hint = default)
{
    public ImmutableArray<string> Likely { get; init; } = Likely.IsDefault ? [] : Likely;

    public ImmutableArray<string> Hint { get; init; } = Hint.IsDefault ? [] : Hint;
}
