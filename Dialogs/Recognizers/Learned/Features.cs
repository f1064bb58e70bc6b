using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers.Learned;

/// <summary>What a stretch of text is made of, as keys: words in a row, and letters in a row.</summary>
internal static class Features
{
    private const int MostWords = 3;
    private const int FewestLetters = 4;
    private const int MostLetters = 5;
    private const int Space = 27;
    private const int Digit = 28;
    private const int Sign = 29;

    /// <summary>Every one, two and three neighbouring words or marks.</summary>
    public static void Words(ReadOnlySpan<ulong> units, List<ulong> keys)
    {
        for (var from = 0; from < units.Length; from++)
        {
            var key = 0ul;
            for (var at = from; at < Math.Min(units.Length, from + MostWords); at++)
            {
                key = Keys.Join(key, units[at]);
                keys.Add(key);
            }
        }
    }

    /// <summary>
    /// Every four and five neighbouring letters, over the ends of words too: a typing error spoils few of them. Five bits a
    /// letter, so that the key is exact.
    /// </summary>
    public static void Letters(Utterance utterance, int from, int to, List<ulong> keys)
    {
        var (window, length) = ((ulong)Space, 1);
        for (var token = from; token < to; token++)
        {
            foreach (var letter in utterance[token].Word)
            {
                Push(Code(letter), ref window, ref length, keys);
            }

            Push(Space, ref window, ref length, keys);
        }
    }

    private static void Push(int code, ref ulong window, ref int length, List<ulong> keys)
    {
        window = (window << 5) | (uint)code;
        length++;
        for (var letters = FewestLetters; letters <= Math.Min(length, MostLetters); letters++)
        {
            keys.Add(((ulong)letters << 60) | (window & ((1ul << (5 * letters)) - 1)));
        }
    }

    private static int Code(char letter) =>
        char.IsAsciiLetterLower(letter) ? letter - 'a' + 1 : char.IsAsciiDigit(letter) ? Digit : Sign;
}
