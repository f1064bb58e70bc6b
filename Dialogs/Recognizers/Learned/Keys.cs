namespace CompanionBot.Dialogs.Recognizers.Learned;

/// <summary>
/// Words, and words in a row, as 64-bit numbers (FNV-1a), so that the model keeps no text and nothing is built to look one up.
/// </summary>
internal static class Keys
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Word(ReadOnlySpan<char> word)
    {
        var key = Offset;
        foreach (var letter in word)
        {
            key = (key ^ letter) * Prime;
        }

        return key;
    }

    /// <summary>One word after what stands before it; the order matters.</summary>
    public static ulong Join(ulong before, ulong word) => (ulong.RotateLeft(before, 17) ^ word) * Prime;

    /// <summary>Apart from all others: a vector of a word is another row than the word.</summary>
    public static ulong Vector(ulong word) => word ^ 0x9E3779B97F4A7C15;
}
