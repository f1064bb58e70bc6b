using System.Text.Json.Serialization;
using CompanionBot.Dialogs.Practices;

namespace CompanionBot.Dialogs.Needs;

/// <summary>What was said about a fight.</summary>
internal sealed record ConflictState : PracticeState
{
    /// <summary>What the person would do differently, or a fair middle: what is worth keeping.</summary>
    [JsonPropertyName("r")]
    public string? Repair { get; init; }
}
