namespace CompanionBot.Dialogs;

/// <summary>
/// What a reader outside made of one message, as plain data. It comes in with the message and is not kept. Null in its
/// place means that nobody was asked or that no answer came, and the conversation goes on without.
/// </summary>
/// <param name="Sentence">The sentence that weighs most, word for word; null where none stands out.</param>
/// <param name="Language">ISO 639-1 code of the language where it is surely not English, else null.</param>
public sealed record Hints(string? Sentence = null, Tone Tone = Tone.Unclear, string? Language = null);

/// <summary>How a message sounds as a whole.</summary>
public enum Tone
{
    /// <summary>Mixed, neutral, not sure or not known.</summary>
    Unclear,
    Negative,
    Positive,
}
