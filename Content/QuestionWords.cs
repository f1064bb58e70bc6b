using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CompanionBot.Content;

/// <summary>How a question is told from other talk, and which of its words count when a lesson is looked for.</summary>
public sealed record QuestionWords
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The lessons in the order in which they are offered.</summary>
    public required ImmutableArray<string> Menu { get; init; }

    /// <summary>Words that a question begins with.</summary>
    public required ImmutableArray<string> Openers { get; init; }

    /// <summary>Beginnings that go on with the subject before: <c>and</c>, <c>what about</c>.</summary>
    public required ImmutableArray<string> Follow { get; init; }

    /// <summary>Words that say nothing about the subject.</summary>
    public required ImmutableArray<string> Ignore { get; init; }

    /// <summary>The four styles, each with the words for it.</summary>
    public required ImmutableDictionary<string, ImmutableArray<string>> Styles { get; init; }

    /// <summary>Forms that count as the same word.</summary>
    public required ImmutableDictionary<string, string> Same { get; init; }

    /// <summary>Signs that this is no moment for a lesson.</summary>
    public required ImmutableArray<string> Burning { get; init; }
}
