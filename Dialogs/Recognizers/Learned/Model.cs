using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers.Learned;

/// <summary>
/// One linear model for all heads: logistic regression on the words, letters and mean word vector of a stretch of text.
/// Immutable; safe to use from many threads.
/// </summary>
internal sealed class Model
{
    /// <summary>The row of the length of a stretch.</summary>
    public static readonly ulong LengthKey = Keys.Word("<length>");

    private const float LongestCounted = 30;

    private readonly RowTable table;

    public Model(ModelParts parts)
    {
        Parts = parts;
        table = new RowTable(parts.Keys);
    }

    public ModelParts Parts { get; }

    /// <summary>How strongly each head says yes to the tokens from one up to another; 0 is as likely as not, as trained.</summary>
    public void Score(Utterance utterance, Units units, int from, int to, Bag bag, Span<float> strengths)
    {
        Fill(utterance, units, from, to, bag);
        Parts.Bias.CopyTo(strengths);
        foreach (var (row, value) in bag.Rows)
        {
            Lanes.Add(strengths, Parts.Row(row), Parts.Scale[row] * value);
        }
    }

    /// <summary>How strongly one feature speaks for a head, for an explanation; 0 when the model does not know it.</summary>
    public float Weight(ulong key, int head) => table.Find(key) is var row and >= 0 ? Parts.Row(row)[head] * Parts.Scale[row] : 0;

    /// <summary>Half of <see cref="LongestCounted"/> words is 0, none is -1, as many or more is 1.</summary>
    public static float Length(int tokens) => (Math.Min(tokens, LongestCounted) / LongestCounted * 2) - 1;

    private void Fill(Utterance utterance, Units units, int from, int to, Bag bag)
    {
        bag.Clear();
        Features.Words(units.Between(from, to), bag.Keys);
        bag.Close(table, Parts.Rarity);
        Features.Letters(utterance, from, to, bag.Keys);
        bag.Close(table, Parts.Rarity);
        Vectors(units, from, to, bag);
        if (table.Find(LengthKey) is var length and >= 0)
        {
            bag.Rows.Add((length, Length(to - from)));
        }
    }

    /// <summary>What the mean of the word vectors says is the mean of what each says: the model holds that, not the vectors.</summary>
    private void Vectors(Units units, int from, int to, Bag bag)
    {
        var first = bag.Rows.Count;
        var sum = 0f;
        for (var token = from; token < to; token++)
        {
            if (table.Find(Keys.Vector(units.Word(token))) is var row and >= 0)
            {
                bag.Rows.Add((row, Parts.Rarity[row]));
                sum += Parts.Rarity[row];
            }
        }

        for (var at = first; at < bag.Rows.Count; at++)
        {
            bag.Rows[at] = (bag.Rows[at].Row, bag.Rows[at].Value / sum);
        }
    }
}
