using System.Text.Json.Serialization;
using CompanionBot.Dialogs.Practices;

namespace CompanionBot.Dialogs.Secure;

/// <summary>Where a step on the way toward secure stands.</summary>
internal sealed record SecureState : PracticeState
{
    /// <summary>It was offered at a calm moment, so that no number is asked for.</summary>
    [JsonPropertyName("m")]
    public bool IsCalm { get; init; }

    /// <summary>step, belief, critic or compass.</summary>
    [JsonPropertyName("p")]
    public string? Part { get; init; }

    /// <summary>What sets the person off, as the recognizer names it.</summary>
    [JsonPropertyName("t")]
    public string? Trigger { get; init; }

    /// <summary>The person's own words for what sets them off, where it is none of the known ones.</summary>
    [JsonPropertyName("w")]
    public string? OwnTrigger { get; init; }

    /// <summary>The belief, or what the critic says.</summary>
    [JsonPropertyName("b")]
    public string? Belief { get; init; }

    /// <summary>The small step.</summary>
    [JsonPropertyName("a")]
    public string? Act { get; init; }
}
