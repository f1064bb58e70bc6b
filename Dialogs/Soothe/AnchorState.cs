using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>What is to be done with the safe place.</summary>
internal sealed record AnchorState
{
    /// <summary>The parts that are asked for: <c>place see hear feel smell taste cue</c>.</summary>
    [JsonPropertyName("p")]
    public ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>A place is there already.</summary>
    [JsonPropertyName("k")]
    public bool IsKnown { get; init; }

    /// <summary>One part is chosen next.</summary>
    [JsonPropertyName("o")]
    public bool IsOnePart { get; init; }

    [JsonPropertyName("l")]
    public PlaceAnswer Place { get; init; }

    [JsonPropertyName("a")]
    public bool AsksToKeep { get; init; }
}
