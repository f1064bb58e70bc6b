namespace CompanionBot.Bot.AzureLanguage;

/// <summary>Cuts texts to what the service takes.</summary>
internal static class Texts
{
    /// <summary>The beginning of a text, whole words where it has any.</summary>
    public static string First(string text, int most) => text[..Length(text, most)];

    /// <summary>The whole text in pieces; joined they are the text again.</summary>
    public static IEnumerable<string> Pieces(string text, int most)
    {
        for (var from = 0; from < text.Length;)
        {
            var piece = First(text[from..], most);
            yield return piece;
            from += piece.Length;
        }
    }

    private static int Length(string text, int most)
    {
        if (text.Length <= most)
        {
            return text.Length;
        }

        var space = text.AsSpan(0, most).LastIndexOfAny(' ', '\n', '\t');
        return space > 0 ? space + 1 : char.IsHighSurrogate(text[most - 1]) && most > 1 ? most - 1 : most;
    }
}
