namespace CompanionBot.Dialogs.Engine;

/// <summary>The person's own words, short enough to stand in a sentence of the bot's.</summary>
internal static class Quote
{
    private const int MostWords = 14;

    /// <summary>The sentence of the message that counts if one stands out, else its first.</summary>
    public static string Of(Chat chat) => Of(chat.Sentence ?? FirstSentence(chat.Text));

    /// <summary>A text without its end mark, cut after a few words.</summary>
    public static string Of(string text, int most = MostWords)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > most
            ? $"{string.Join(' ', words.Take(most)).TrimEnd(',', ';', ':')}..."
            : string.Join(' ', words).TrimEnd('.', ',', ';', ':', '!');
    }

    private static string FirstSentence(string text)
    {
        var end = text.AsSpan().IndexOfAny('.', '!', '\n');
        return end > 0 ? text[..end] : text;
    }
}
