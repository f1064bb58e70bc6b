using System.Text.Json.Serialization;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>How the five senses go.</summary>
/// <param name="IsOpen">The opening words were said by whoever called it.</param>
/// <param name="See">What the person sees.</param>
internal sealed record GroundingState(
    [property: JsonPropertyName("o")] bool IsOpen = false,
    [property: JsonPropertyName("s")] string? See = null)
{
    public GroundingState()
        : this(false)
    {
    }
}
