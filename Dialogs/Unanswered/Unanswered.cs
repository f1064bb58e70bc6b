using System.Text.Json.Serialization;

namespace CompanionBot.Dialogs.Unanswered;

/// <summary>What is known about one unanswered text.</summary>
internal sealed record Unanswered
{
    /// <summary>How long it has been, in the person's words.</summary>
    [JsonPropertyName("l")]
    public string? Silence { get; init; }

    /// <summary>What the mind adds: the anxious thought, in the person's words.</summary>
    [JsonPropertyName("t")]
    public string? Thought { get; init; }

    /// <summary>Which help was chosen first.</summary>
    [JsonPropertyName("w")]
    public string? Way { get; init; }

    [JsonPropertyName("d")]
    public int? Distress { get; init; }

    /// <summary>How long the other one usually takes.</summary>
    [JsonPropertyName("u")]
    public string? Usual { get; init; }

    /// <summary>What was sent last.</summary>
    [JsonPropertyName("s")]
    public string? Sent { get; init; }

    /// <summary>What is known for sure.</summary>
    [JsonPropertyName("f")]
    public string? Facts { get; init; }
}
