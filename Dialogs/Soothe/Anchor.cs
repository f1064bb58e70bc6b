using System.Text.Json.Serialization;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>The safe place to go back to in mind, every word of it the person's own.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Around">What is there, told in one go on the first evening.</param>
/// <param name="Cue">The one word that brings it back.</param>
public sealed record Anchor(
    [property: JsonPropertyName("p")] string Place = "",
    [property: JsonPropertyName("a")] string? Around = null,
    [property: JsonPropertyName("see")] string? See = null,
    [property: JsonPropertyName("hear")] string? Hear = null,
    [property: JsonPropertyName("feel")] string? Feel = null,
    [property: JsonPropertyName("smell")] string? Smell = null,
    [property: JsonPropertyName("taste")] string? Taste = null,
    [property: JsonPropertyName("cue")] string? Cue = null)
{
    /// <summary>All that is known of what is there.</summary>
    [JsonIgnore]
    public IEnumerable<string> Details => new[] { Around, See, Hear, Feel, Smell, Taste }.OfType<string>();
}
