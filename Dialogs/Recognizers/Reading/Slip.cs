namespace CompanionBot.Dialogs.Recognizers.Reading;

/// <summary>Compares letters with a word that may be meant.</summary>
internal static class Slip
{
    /// <summary>
    /// Whether the two differ by one slip. A word of four letters forgives only swapped letters, and the first letter
    /// must stand among the first two: otherwise too many other words would be taken for it.
    /// </summary>
    public static bool IsOne(ReadOnlySpan<char> letters, ReadOnlySpan<char> word)
    {
        if (Math.Abs(letters.Length - word.Length) > 1 || (letters[0] != word[0] && letters[1] != word[0]))
        {
            return false;
        }

        var same = letters.CommonPrefixLength(word);
        var left = letters[same..];
        var right = word[same..];
        if (left.Length == right.Length)
        {
            return left.Length == 0
                || (left.Length >= 2 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]))
                || (word.Length >= 5 && same > 0 && left[1..].SequenceEqual(right[1..]));
        }

        return word.Length >= 5
            && (left.Length > right.Length ? left[1..].SequenceEqual(right) : left.SequenceEqual(right[1..]));
    }

    /// <summary>Whether letters with stars and the like can be this word: <c>s**cide</c>.</summary>
    public static bool Fits(ReadOnlySpan<char> letters, ReadOnlySpan<char> word)
    {
        if (letters.Length != word.Length || letters[0] != word[0])
        {
            return false;
        }

        for (var index = 0; index < word.Length; index++)
        {
            if (char.IsAsciiLetterOrDigit(letters[index]) && letters[index] != word[index])
            {
                return false;
            }
        }

        return true;
    }
}
