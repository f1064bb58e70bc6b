using System.Text.Json.Serialization;

namespace CompanionBot.Dialogs.Talks;

/// <summary>One small thing that someone decided to try, and what came of it.</summary>
/// <param name="For">The practice it came from: <c>secure</c>, <c>inner-child</c>, ….</param>
/// <param name="Words">What it is, in the person's own words.</param>
/// <param name="Trigger">What it is for, as the recognizer of triggers names it; null = nothing of the kind.</param>
/// <param name="Outcome">What became of it: <c>did</c>, <c>not-yet</c>, <c>changed</c>, or the person's words; null = not asked yet.</param>
public sealed record SmallStep(
    [property: JsonPropertyName("at")] DateTimeOffset At,
    [property: JsonPropertyName("f")] string For,
    [property: JsonPropertyName("w")] string Words,
    [property: JsonPropertyName("t")] string? Trigger = null,
    [property: JsonPropertyName("o")] string? Outcome = null);
