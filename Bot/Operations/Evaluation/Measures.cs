namespace CompanionBot.Bot.Operations.Evaluation;

/// <summary>A figure between 0 and 1 with the bounds of its 95 % confidence interval, and out of how many.</summary>
internal readonly record struct Figure(double Value, double Low, double High, int Count)
{
    public override string ToString() => Count == 0 ? "no case" : FormattableString.Invariant($"{Value:0.000} [{Low:0.000}, {High:0.000}] of {Count}");
}

/// <summary>How well scores or answers fit what is true.</summary>
internal static class Measures
{
    // The 97.5th percentile of the standard normal distribution.
    private const double Z = 1.959964;

    /// <summary>A share, with the interval of Wilson (1927).</summary>
    public static Figure Share(int hits, int count)
    {
        if (count == 0)
        {
            return default;
        }

        var share = (double)hits / count;
        var spread = 1 + (Z * Z / count);
        var middle = (share + (Z * Z / (2.0 * count))) / spread;
        var half = Z / spread * Math.Sqrt((share * (1 - share) / count) + (Z * Z / (4.0 * count * count)));
        return new Figure(share, Math.Max(0, middle - half), Math.Min(1, middle + half), count);
    }

    public static Figure Share<T>(IReadOnlyCollection<T> cases, Func<T, bool> isHit) => Share(cases.Count(isHit), cases.Count);

    /// <summary>
    /// The chance that a positive case scores above a negative one, ties counting half (area under the ROC curve), with
    /// the interval of Hanley and McNeil (1982).
    /// </summary>
    public static Figure Auc(IReadOnlyCollection<double> positives, IReadOnlyCollection<double> negatives)
    {
        if (positives.Count == 0 || negatives.Count == 0)
        {
            return default;
        }

        var ordered = negatives.Order().ToArray();
        var won = positives.Sum(score => (Below(ordered, score, orEqual: false) + Below(ordered, score, orEqual: true)) / 2.0);
        var area = won / ((double)positives.Count * negatives.Count);
        var (q1, q2) = (area / (2 - area), 2 * area * area / (1 + area));
        var variance = ((area * (1 - area)) + ((positives.Count - 1) * (q1 - (area * area))) + ((negatives.Count - 1) * (q2 - (area * area))))
            / ((double)positives.Count * negatives.Count);
        var half = Z * Math.Sqrt(Math.Max(0, variance));
        return new Figure(area, Math.Max(0, area - half), Math.Min(1, area + half), positives.Count + negatives.Count);
    }

    private static int Below(double[] ordered, double score, bool orEqual)
    {
        var (low, high) = (0, ordered.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = ordered[middle] < score || (orEqual && ordered[middle] <= score) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
