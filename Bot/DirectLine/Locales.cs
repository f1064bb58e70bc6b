namespace CompanionBot.Bot.DirectLine;

/// <summary>Language tags such as <c>en-US</c>.</summary>
public static class Locales
{
    private const int Longest = 35; // BCP 47, section 4.4.1

    /// <summary>The tag, or nothing when it is none.</summary>
    public static string? Plain(string? tag) =>
        tag is { Length: > 1 and <= Longest } && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? tag : null;
}
