using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CompanionBot.Content;

/// <summary>How people ask for things.</summary>
public sealed record IntentVocabulary
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>Words that may stand around a whole-message phrase without changing it: <c>please</c>, <c>can you</c>.</summary>
    public required ImmutableArray<string> Fillers { get; init; }

    public required Dictionary<string, IntentPhrases> Intents { get; init; }

    internal IEnumerable<string> AllPhrases => Fillers.Concat(Intents.Values.SelectMany(intent => intent.AllPhrases));
}

/// <summary>The phrases of one intent.</summary>
/// <param name="Whole">The message is this and fillers: as good as certain.</param>
/// <param name="Strong">Anywhere in the message.</param>
/// <param name="Weak">A hint; two of them make a case.</param>
/// <param name="Unless">In the same sentence, these take the phrase away.</param>
public sealed record IntentPhrases(
    ImmutableArray<string> Whole,
    ImmutableArray<string> Strong,
    ImmutableArray<string> Weak = default,
    ImmutableArray<string> Unless = default)
{
    public ImmutableArray<string> Weak { get; init; } = Weak.IsDefault ? [] : Weak;

    public ImmutableArray<string> Unless { get; init; } = Unless.IsDefault ? [] : Unless;

    internal IEnumerable<string> AllPhrases => Whole.Concat(Strong).Concat(Weak).Concat(Unless);
}
