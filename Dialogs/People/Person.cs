using System.Text.Json.Serialization;

namespace CompanionBot.Dialogs.People;

/// <summary>Someone whom the person could ring or write to.</summary>
/// <param name="Who">In the person's words: a name, "my sister".</param>
/// <param name="For">What they are good for; null = not said.</param>
public sealed record Person(
    [property: JsonPropertyName("w")] string Who,
    [property: JsonPropertyName("f")] string? For = null);
