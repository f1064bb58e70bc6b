using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers.Learned;

/// <summary>A message as the model sees it: the words and the marks between them, each as a key.</summary>
internal sealed class Units
{
    private static readonly ulong Number = Keys.Word("#");

    private readonly ulong[] keys;
    private readonly int[] places;

    private Units(Utterance utterance)
    {
        keys = new ulong[utterance.Count * 2];
        places = new int[utterance.Count + 1];
        var count = 0;
        for (var at = 0; at < utterance.Count; at++)
        {
            places[at] = count;
            keys[count++] = utterance[at].IsNumber ? Number : Keys.Word(utterance[at].Word);
            if (Mark(utterance, at) is var mark and not '\0')
            {
                keys[count++] = mark;
            }
        }

        places[^1] = count;
    }

    public static Units Of(Utterance utterance) => new(utterance);

    /// <summary>Words and marks of the tokens from one up to, and without, another.</summary>
    public ReadOnlySpan<ulong> Between(int from, int to) => keys.AsSpan(places[from]..places[to]);

    /// <summary>The key of the word alone.</summary>
    public ulong Word(int token) => keys[places[token]];

    /// <summary>The strongest mark between a token and the next; none is 0.</summary>
    private static char Mark(Utterance utterance, int at)
    {
        var end = at + 1 < utterance.Count ? utterance[at + 1].Start : utterance.Original.Length;
        var start = utterance[at].End;
        if (end <= start)
        {
            return '\0';
        }

        var gap = utterance.Original.AsSpan(start, Math.Min(end - start, 8));
        return gap.Contains('?') ? '?' : gap.Contains('!') ? '!' : gap.Contains('.') ? '.' : gap.Contains(',') ? ',' : '\0';
    }
}
