using System.Collections.Immutable;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>Finds the phrases of a list of answers in what a person wrote, as whole words.</summary>
internal sealed class Phrases(ImmutableArray<Option> options)
{
    private readonly ImmutableArray<(string Value, string Words)> all =
    [
        .. options.SelectMany(option => option.Also.Prepend(option.Title), (option, phrase) => (option.Value, Normal(phrase))),
    ];

    private readonly int longest = options.SelectMany(option => option.Also.Prepend(option.Title)).Max(phrase => phrase.Count(' ') + 1);

    /// <summary>The value of the longest phrase that occurs; null when none does.</summary>
    public string? In(string text)
    {
        var normal = Normal(text);
        return all.Where(phrase => normal.Contains(phrase.Words, StringComparison.Ordinal))
            .OrderByDescending(phrase => phrase.Words.Length).FirstOrDefault().Value;
    }

    /// <summary>Whether the text is one of the phrases and nothing more; so is a text without letters or digits.</summary>
    public bool Is(string text) => Normal(text) is var normal && (normal == " " || all.Any(phrase => phrase.Words == normal));

    /// <summary>The text without these phrases at its beginning and its end.</summary>
    public string Strip(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).AsSpan();
        while (LengthAt(words, fromEnd: false) is > 0 and var first)
        {
            words = words[first..];
        }

        while (LengthAt(words, fromEnd: true) is > 0 and var last)
        {
            words = words[..^last];
        }

        return string.Join(' ', words.ToArray()).Trim(' ', ',', '.', '?', '!', ';', ':');
    }

    /// <summary>How many words at one end of the text are one of the phrases; 0 when they are none.</summary>
    private int LengthAt(ReadOnlySpan<string> words, bool fromEnd)
    {
        for (var length = Math.Min(longest, words.Length); length > 0; length--)
        {
            if (Is(string.Join(' ', (fromEnd ? words[^length..] : words[..length]).ToArray())))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>Lower case, words only, a blank on either side of each; "my bf's arms" holds "bf".</summary>
    private static string Normal(string text)
    {
        var letters = text.ToLowerInvariant().Replace('’', '\'').Replace("'s ", " ", StringComparison.Ordinal)
            .Select(letter => char.IsLetterOrDigit(letter) || letter == '\'' ? letter : ' ');
        var words = string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? " " : $" {string.Join(' ', words)} ";
    }
}
