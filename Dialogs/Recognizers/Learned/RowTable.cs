namespace CompanionBot.Dialogs.Recognizers.Learned;

/// <summary>From a key to the row of its weights: open addressing, never more than half full.</summary>
internal sealed class RowTable
{
    private readonly ulong[] keys;
    private readonly int[] rows;
    private readonly int mask;

    /// <summary>The rows are numbered in the order of the keys; no key is 0 or stands twice.</summary>
    public RowTable(ReadOnlySpan<ulong> ordered)
    {
        var size = 1;
        while (size < ordered.Length * 2)
        {
            size *= 2;
        }

        (keys, rows, mask) = (new ulong[size], new int[size], size - 1);
        for (var row = 0; row < ordered.Length; row++)
        {
            var at = Place(ordered[row]);
            (keys[at], rows[at]) = (ordered[row], row);
        }
    }

    /// <summary>-1 when the model has nothing on this key.</summary>
    public int Find(ulong key)
    {
        var at = Place(key);
        return keys[at] == key ? rows[at] : -1;
    }

    private int Place(ulong key)
    {
        var at = (int)((key * 0x9E3779B97F4A7C15) >> 32) & mask;
        while (keys[at] != 0 && keys[at] != key)
        {
            at = (at + 1) & mask;
        }

        return at;
    }
}
