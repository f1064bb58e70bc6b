using System.Text.Json.Serialization;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>How the breathing goes.</summary>
/// <param name="Minutes">One to five; 0 = one.</param>
/// <param name="IsPart">Another dialog goes on after it, so it says nothing about what to do next.</param>
/// <param name="IsChanged">The person chose another length while it ran.</param>
/// <param name="IsDizzy">It was stopped because of dizziness.</param>
/// <param name="IsEarly">The person wrote before the time was up.</param>
internal sealed record BreatheState(
    [property: JsonPropertyName("m")] int Minutes = 0,
    [property: JsonPropertyName("p")] bool IsPart = false,
    [property: JsonPropertyName("c")] bool IsChanged = false,
    [property: JsonPropertyName("d")] bool IsDizzy = false,
    [property: JsonPropertyName("e")] bool IsEarly = false)
{
    public BreatheState()
        : this(0)
    {
    }

    [JsonIgnore]
    public TimeSpan Time => TimeSpan.FromMinutes(Math.Clamp(Minutes, 1, 5));
}
