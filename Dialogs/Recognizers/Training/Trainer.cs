using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CompanionBot.Dialogs.Recognizers.Learned;

namespace CompanionBot.Dialogs.Recognizers.Training;

/// <summary>
/// Logistic regression for all heads at once, by AdaGrad (Duchi, Hazan and Singer, JMLR 2011) with weight decay. One thread
/// and a fixed order, so that the same sheets give the same bits.
/// </summary>
internal sealed class Trainer(int rows, IReadOnlyList<Sheet> sheets)
{
    private const int Rounds = 12;
    private const float Step = 0.15f;
    private const float Decay = 0.1f;

    // A rare label counts more, but never more than this.
    private const float MostWeight = 12;

    private readonly float[] weights = new float[(rows + Sheet.Dense) * Heads.Count];
    private readonly float[] squares = new float[(rows + Sheet.Dense) * Heads.Count];
    private readonly float[] biasSquares = new float[Heads.Count];
    private readonly float[] yesWeight = new float[Heads.Count];
    private readonly float[] strengths = new float[Heads.Count];
    private readonly float[] slopes = new float[Heads.Count];

    public float[] Bias { get; } = new float[Heads.Count];

    /// <summary>The weights of a feature; the dense ones follow the rows.</summary>
    public ReadOnlySpan<float> Row(int row) => Of(weights, row);

    public void Run()
    {
        WeighLabels();
        var order = Enumerable.Range(0, sheets.Count).ToArray();
        var random = 88172645463325252ul;
        for (var round = 0; round < Rounds; round++)
        {
            Shuffle(order, ref random);
            foreach (var at in order)
            {
                Learn(sheets[at]);
            }

            foreach (ref var weight in weights.AsSpan())
            {
                weight *= 1 - Decay;
            }
        }
    }

    private void Learn(Sheet sheet)
    {
        Predict(sheet);
        for (var head = 0; head < Heads.Count; head++)
        {
            var taught = sheet.Taught[head];
            var weight = taught == Lesson.Yes ? yesWeight[head] : 1;
            slopes[head] = taught == Lesson.Nothing ? 0 : weight * (Sigmoid.Of(strengths[head]) - taught);
        }

        foreach (var (row, value) in sheet.Rows)
        {
            Turn(Of(weights, row), Of(squares, row), value);
        }

        for (var at = 0; at < Sheet.Dense; at++)
        {
            Turn(Of(weights, rows + at), Of(squares, rows + at), sheet.Means[at]);
        }

        Turn(Bias, biasSquares, 1);
    }

    private void Predict(Sheet sheet)
    {
        Bias.CopyTo(strengths.AsSpan());
        foreach (var (row, value) in sheet.Rows)
        {
            Lanes.Add(strengths, Of(weights, row), value);
        }

        for (var at = 0; at < Sheet.Dense; at++)
        {
            Lanes.Add(strengths, Of(weights, rows + at), sheet.Means[at]);
        }
    }

    /// <summary>One step against the slope, smaller where a weight has moved much already.</summary>
    private void Turn(Span<float> row, Span<float> moved, float value)
    {
        var (by, step, least) = (Vector256.Create(value), Vector256.Create(Step), Vector256.Create(1e-6f));
        var slope = MemoryMarshal.Cast<float, Vector256<float>>(slopes.AsSpan());
        var to = Lanes.Of(row);
        var past = Lanes.Of(moved);
        for (var at = 0; at < slope.Length; at++)
        {
            var turn = slope[at] * by;
            past[at] += turn * turn;
            to[at] -= step * turn / (Vector256.Sqrt(past[at]) + least);
        }
    }

    private void WeighLabels()
    {
        for (var head = 0; head < Heads.Count; head++)
        {
            var yes = sheets.Count(sheet => sheet.Taught[head] == Lesson.Yes);
            var no = sheets.Count(sheet => sheet.Taught[head] == Lesson.No);
            yesWeight[head] = yes == 0 ? 1 : Math.Clamp((float)no / yes, 1, MostWeight);
        }
    }

    private static Span<float> Of(float[] all, int row) => all.AsSpan(row * Heads.Count, Heads.Count);

    /// <summary>Fisher and Yates, with the generator of Marsaglia (xorshift, 2003).</summary>
    private static void Shuffle(int[] order, ref ulong random)
    {
        for (var at = order.Length - 1; at > 0; at--)
        {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            var other = (int)(random % (ulong)(at + 1));
            (order[at], order[other]) = (order[other], order[at]);
        }
    }
}
