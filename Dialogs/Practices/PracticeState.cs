using System.Text.Json.Serialization;

namespace CompanionBot.Dialogs.Practices;

/// <summary>What every practice knows beside its own answers.</summary>
internal abstract record PracticeState
{
    /// <summary>The open question that was answered with "idk" and is asked smaller.</summary>
    [JsonPropertyName("u")]
    public string? Unsure { get; init; }

    /// <summary>What was known from another day when it began is brought back.</summary>
    [JsonPropertyName("k")]
    public bool Knows { get; init; }
}
