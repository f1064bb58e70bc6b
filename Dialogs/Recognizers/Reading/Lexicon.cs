using System.Collections.Frozen;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Recognizers.Reading;

/// <summary>Every word that anything here knows, by number, and how else people write it.</summary>
internal sealed class Lexicon
{
    private const int LongestWord = 24;

    private readonly FrozenDictionary<string, int> ids;
    private readonly FrozenDictionary<string, string[]> spelling;
    private readonly string[] disguised;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> idOf;
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> spellingOf;
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> nearOf;

    /// <param name="taught">The words that phrases use; only these are the aim of a corrected typing error.</param>
    public Lexicon(Vocabulary vocabulary, IEnumerable<string> taught)
    {
        spelling = vocabulary.Words.Spelling.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Split(' '));
        disguised = [.. vocabulary.Words.Disguised];
        var aims = taught.Concat(vocabulary.Words.Disguised).Distinct().ToList();
        Words = [.. aims.Concat(spelling.Values.SelectMany(words => words)).Concat(vocabulary.KnownWords).Distinct()];
        ids = Words.Select((word, id) => KeyValuePair.Create(word, id)).ToFrozenDictionary(StringComparer.Ordinal);
        idOf = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        spellingOf = spelling.GetAlternateLookup<ReadOnlySpan<char>>();
        nearOf = Deletions(aims).ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public string[] Words { get; }

    public int Id(string word) => ids.GetValueOrDefault(word, -1);

    /// <summary>The known word with these letters, without making a new string; null when there is none.</summary>
    public string? Known(ReadOnlySpan<char> letters) => idOf.TryGetValue(letters, out var id) ? Words[id] : null;

    /// <summary>The words that this way of writing stands for; null when it is not in the list.</summary>
    public string[]? Spelled(ReadOnlySpan<char> letters) => spellingOf.TryGetValue(letters, out var words) ? words : null;

    /// <summary>A taught word one slip away (a letter too many, too few, another, or two swapped); null when there is none.</summary>
    public string? Corrected(ReadOnlySpan<char> letters)
    {
        if (letters.Length is < 4 or > LongestWord)
        {
            return null;
        }

        if (Near(letters, letters) is { } missing)
        {
            return missing;
        }

        Span<char> without = stackalloc char[letters.Length - 1];
        for (var gone = letters.Length - 1; gone >= 0; gone--)
        {
            letters[..gone].CopyTo(without);
            letters[(gone + 1)..].CopyTo(without[gone..]);
            if (Near(without, letters) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The word that letters and stars stand for, as in <c>su*cide</c>; null when none fits.</summary>
    public string? Undisguised(ReadOnlySpan<char> letters)
    {
        foreach (var word in disguised)
        {
            if (Slip.Fits(letters, word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Words that were written without a space, as in <c>killmyself</c>; empty when they are not all known.</summary>
    public List<(int Start, int Length)> Unglued(ReadOnlySpan<char> letters)
    {
        if (letters.Length is < 6 or > LongestWord * 2)
        {
            return [];
        }

        // best[n] is the fewest words that make the first n letters; long words win over many short ones.
        Span<int> best = stackalloc int[letters.Length + 1];
        Span<int> last = stackalloc int[letters.Length + 1];
        for (var end = 1; end <= letters.Length; end++)
        {
            best[end] = int.MaxValue;
            for (var start = Math.Max(0, end - LongestWord); start < end; start++)
            {
                if (best[start] != int.MaxValue && IsPart(letters[start..end]) && best[start] + 1 < best[end])
                {
                    best[end] = best[start] + 1;
                    last[end] = start;
                }
            }
        }

        var parts = new List<(int Start, int Length)>();
        for (var end = letters.Length; best[letters.Length] is > 1 and <= 8 && end > 0; end = last[end])
        {
            parts.Insert(0, (last[end], end - last[end]));
        }

        return parts;
    }

    private bool IsPart(ReadOnlySpan<char> letters) =>
        letters is "i" or "a" || (letters.Length > 1 && idOf.ContainsKey(letters));

    private string? Near(ReadOnlySpan<char> key, ReadOnlySpan<char> letters)
    {
        if (!nearOf.TryGetValue(key, out var words))
        {
            return null;
        }

        foreach (var word in words)
        {
            if (Slip.IsOne(letters, word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Each word under itself and under what is left of it when one letter is gone.</summary>
    private static Dictionary<string, string[]> Deletions(IEnumerable<string> words) => words
        .Where(word => word.Length is >= 4 and <= LongestWord && word.All(char.IsAsciiLetterLower))
        .SelectMany(word => Enumerable.Range(0, word.Length).Select(gone => word.Remove(gone, 1)).Append(word).Distinct()
            .Select(key => (key, word)))
        .GroupBy(pair => pair.key, pair => pair.word, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}
