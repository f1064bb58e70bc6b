using System.Collections.Immutable;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Quiz;

/// <summary>Where a score stands beside the midpoint of the scale, its uncertainty counted in.</summary>
internal enum Side
{
    /// <summary>Too few answers.</summary>
    Unknown,

    Low,

    /// <summary>The band holds the midpoint.</summary>
    Unclear,

    High,
}

/// <summary>The score of one dimension.</summary>
/// <param name="Mean">From 1 to 7; null when too few sentences were answered.</param>
/// <param name="Band">How far the true score may lie from it, either way.</param>
internal sealed record DimensionScore(decimal? Mean, decimal Band)
{
    private const decimal Midpoint = 4;

    public decimal Low => Math.Max(1, (Mean ?? 0) - Band);

    public decimal High => Math.Min(7, (Mean ?? 0) + Band);

    public Side Side =>
        Mean is not { } mean ? Side.Unknown
        : mean - Band > Midpoint ? Side.High
        : mean + Band < Midpoint ? Side.Low
        : Side.Unclear;

    /// <summary>The side the point itself is on, whatever the band says.</summary>
    public Side Leaning => Mean > Midpoint ? Side.High : Side.Low;
}

/// <summary>What the answers come to: a mean for each dimension and the styles they speak for.</summary>
/// <param name="AllAlike">Every answer was the same, which says nothing, since some sentences point the other way.</param>
internal sealed record QuizScore(DimensionScore Anxiety, DimensionScore Avoidance, bool AllAlike)
{
    /// <summary>Below this share of answered sentences a dimension has no score.</summary>
    private const decimal Enough = 0.8m;

    private const int FewestAlike = 6;

    public DimensionScore this[Dimension dimension] => dimension == Dimension.Anxiety ? Anxiety : Avoidance;

    public bool HasGaps => Anxiety.Mean is null || Avoidance.Mean is null;

    /// <summary>The styles the answers may speak for: one, two, all four in the middle of the map; none without both scores.</summary>
    public ImmutableArray<AttachmentStyle> Styles => HasGaps
        ? []
        : [.. from anxiety in Sides(Anxiety) from avoidance in Sides(Avoidance) select Style(anxiety, avoidance)];

    /// <summary>The style of the quarter that the point itself lies in.</summary>
    public AttachmentStyle Nearest => Style(Anxiety.Leaning, Avoidance.Leaning);

    /// <summary>Scores the answers.</summary>
    /// <param name="items">The sentences of the form that was taken, in the order they were asked.</param>
    /// <param name="answers">As <see cref="QuizAnswers"/> writes them; what is missing at the end counts as skipped.</param>
    public static QuizScore Of(ImmutableArray<QuizItem> items, string answers, bool full)
    {
        var given = items.Zip(answers).Where(pair => char.IsAsciiDigit(pair.Second)).ToList();
        return new QuizScore(
            Score(Dimension.Anxiety),
            Score(Dimension.Avoidance),
            given.Count >= FewestAlike && given.TrueForAll(pair => pair.Second == given[0].Second));

        DimensionScore Score(Dimension dimension)
        {
            var values = given
                .Where(pair => pair.First.Dimension == dimension)
                .Select(pair => Value(pair.First, pair.Second - '0'))
                .ToList();
            var asked = items.Count(item => item.Dimension == dimension);
            return new DimensionScore(values.Count < Enough * asked ? null : values.Average(), Precision.Band(full, dimension));
        }
    }

    private static decimal Value(QuizItem item, int answer) => item.Reverse ? 8 - answer : answer;

    private static IEnumerable<Side> Sides(DimensionScore score) =>
        score.Side == Side.Unclear ? [Side.Low, Side.High] : [score.Side];

    private static AttachmentStyle Style(Side anxiety, Side avoidance) => (anxiety, avoidance) switch
    {
        (Side.High, Side.High) => AttachmentStyle.Fearful,
        (Side.High, _) => AttachmentStyle.Anxious,
        (_, Side.High) => AttachmentStyle.Avoidant,
        _ => AttachmentStyle.Secure,
    };
}

/// <summary>The four quarters of the map.</summary>
internal enum AttachmentStyle
{
    Secure,

    /// <summary>Also called preoccupied.</summary>
    Anxious,

    /// <summary>Also called dismissive.</summary>
    Avoidant,

    /// <summary>Fearful-avoidant, also called disorganized.</summary>
    Fearful,
}
