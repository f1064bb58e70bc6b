using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CompanionBot.Dialogs.Practices.Choosing;

/// <summary>Where the choice of a practice stands.</summary>
internal sealed record Wish
{
    /// <summary>The value of the answer that wants none of them.</summary>
    public const string Nothing = "nothing";

    /// <summary>What it is to be good for; null = not said.</summary>
    [JsonPropertyName("n")]
    public Need? Need { get; init; }

    /// <summary>Those on offer now, at most three.</summary>
    [JsonPropertyName("o")]
    public ImmutableArray<string> Offered { get; init; } = [];

    /// <summary>Those that were shown so far.</summary>
    [JsonPropertyName("s")]
    public ImmutableArray<string> Shown { get; init; } = [];

    /// <summary>All were shown, and they begin again from the first.</summary>
    [JsonPropertyName("a")]
    public bool IsAll { get; init; }

    /// <summary>The practice.</summary>
    [JsonPropertyName("c")]
    public string? Chosen { get; init; }
}
