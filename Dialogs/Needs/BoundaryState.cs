using System.Text.Json.Serialization;
using CompanionBot.Dialogs.Practices;

namespace CompanionBot.Dialogs.Needs;

/// <summary>Where the practice of boundaries stands.</summary>
internal sealed record BoundaryState : PracticeState
{
    /// <summary>find, refuse or statement.</summary>
    [JsonPropertyName("d")]
    public string? Wish { get; init; }

    /// <summary>What to say no to, in the person's words.</summary>
    [JsonPropertyName("t")]
    public string? Thing { get; init; }

    /// <summary>The sentence that was rehearsed.</summary>
    [JsonPropertyName("n")]
    public string? No { get; init; }

    /// <summary>Gave in when pushed, and tries once more.</summary>
    [JsonPropertyName("g")]
    public bool GaveIn { get; init; }

    [JsonIgnore]
    public bool Finds => Wish == "find";

    [JsonIgnore]
    public bool Rehearses => Wish == "refuse";
}
