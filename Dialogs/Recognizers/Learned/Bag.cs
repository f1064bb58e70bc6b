using System.Runtime.InteropServices;

namespace CompanionBot.Dialogs.Recognizers.Learned;

/// <summary>The rows that stand in a stretch of text, each with its weight.</summary>
internal sealed class Bag
{
    // Keeps a text of two or three words from being all about one of them; worth about ten common words.
    private const float Calm = 300;

    private readonly List<int> found = [];

    public List<ulong> Keys { get; } = [];

    public List<(int Row, float Value)> Rows { get; } = [];

    public void Clear() => Rows.Clear();

    /// <summary>
    /// Adds what <see cref="Keys"/> holds as one group and empties it. A row's value is (1 + ln count) times its rarity, and
    /// the squares of the group's values add up to almost one (tf-idf with cosine normalization), so that length hardly counts.
    /// </summary>
    public void Close(RowTable table, ReadOnlySpan<float> rarity)
    {
        found.Clear();
        foreach (var key in Keys)
        {
            if (table.Find(key) is var row and >= 0)
            {
                found.Add(row);
            }
        }

        Keys.Clear();
        found.Sort();
        var first = Rows.Count;
        var squares = 0f;
        for (var at = 0; at < found.Count;)
        {
            var from = at;
            while (at < found.Count && found[at] == found[from])
            {
                at++;
            }

            var value = Frequency(at - from) * rarity[found[from]];
            squares += value * value;
            Rows.Add((found[from], value));
        }

        var by = 1 / MathF.Sqrt(squares + Calm);
        foreach (ref var entry in CollectionsMarshal.AsSpan(Rows)[first..])
        {
            entry.Value *= by;
        }
    }

    /// <summary>1 + ln of a count, to four places and without a library's logarithm, which may differ between machines.</summary>
    private static float Frequency(int count) => count switch
    {
        1 => 1f,
        2 => 1.6931f,
        3 => 2.0986f,
        4 => 2.3863f,
        5 => 2.6094f,
        6 => 2.7918f,
        _ => 3f,
    };
}
