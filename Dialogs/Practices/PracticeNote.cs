using System.Text.Json.Serialization;

namespace CompanionBot.Dialogs.Practices;

/// <summary>One thing that someone said in a practice, to have it again on another day.</summary>
/// <param name="Practice">The dialog it was said in.</param>
/// <param name="Text">In the person's own words.</param>
/// <param name="With">What it belongs to, in their own words: the harsh sentence that this is the fair one of, say.</param>
/// <param name="Kind">What it is, where a practice keeps several things.</param>
public sealed record PracticeNote(
    [property: JsonPropertyName("p")] string Practice,
    [property: JsonPropertyName("at")] DateTimeOffset At,
    [property: JsonPropertyName("t")] string Text,
    [property: JsonPropertyName("w")] string? With = null,
    [property: JsonPropertyName("k")] string? Kind = null);

/// <summary>A practice that was tried, and how it was the last time.</summary>
public sealed record PracticeTry(
    [property: JsonPropertyName("p")] string Practice,
    [property: JsonPropertyName("at")] DateTimeOffset At,
    [property: JsonPropertyName("f")] Felt Felt = Felt.Unsaid);

/// <summary>Whether it helped.</summary>
public enum Felt
{
    Unsaid,
    Helped,
    Little,
    Not,
}
