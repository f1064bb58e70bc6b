namespace CompanionBot.Dialogs.Quiz;

/// <summary>Finds phrases in a row of words, the longest first; a long word may have one slip of the finger.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class Phrasebook<T>
{
    private const int ShortestWithSlip = 5;

    private readonly Dictionary<string, T> phrases = new(StringComparer.Ordinal);
    private int longest = 1;

    public void Add(IEnumerable<string> texts, T meaning)
    {
        foreach (var text in texts)
        {
            var words = AnswerText.Words(text);
            longest = Math.Max(longest, words.Length);
            phrases[string.Join(' ', words)] = meaning;
        }
    }

    /// <summary>What the words from <paramref name="at"/> on stand for, and how many words that takes; null when nothing.</summary>
    public (T Meaning, int Length)? Find(string[] words, int at)
    {
        for (var length = Math.Min(longest, words.Length - at); length > 0; length--)
        {
            if (phrases.TryGetValue(string.Join(' ', words, at, length), out var meaning))
            {
                return (meaning, length);
            }
        }

        return words[at].Length >= ShortestWithSlip
            && phrases.Keys.FirstOrDefault(phrase => phrase.Length >= ShortestWithSlip && IsSlip(words[at], phrase)) is { } near
            ? (phrases[near], 1)
            : null;
    }

    /// <summary>One letter more, less or other, or two swapped; the first letter is right.</summary>
    private static bool IsSlip(string typed, string meant)
    {
        if (typed[0] != meant[0] || Math.Abs(typed.Length - meant.Length) > 1)
        {
            return false;
        }

        var same = typed.AsSpan().CommonPrefixLength(meant);
        var (left, right) = (typed[same..], meant[same..]);
        return left.Length > right.Length ? left[1..] == right
            : left.Length < right.Length ? left == right[1..]
            : left.Length > 0 && (left[1..] == right[1..]
                || (left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..] == right[2..]));
    }
}
