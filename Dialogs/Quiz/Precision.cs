using CompanionBot.Content;

namespace CompanionBot.Dialogs.Quiz;

/// <summary>How exact a score is, in points of the scale from 1 to 7.</summary>
/// <remarks>
/// From the reliability of scales of 9 and of 6 items, computed over 39,057 public answers to a published questionnaire
/// that our sentences resemble but are not: 1.645 standard errors for a band, 1.96 times root two of them for a change.
/// </remarks>
internal static class Precision
{
    /// <summary>Half the width of the band that holds the true score nine times in ten.</summary>
    public static decimal Band(bool full, Dimension dimension) => (full, dimension) switch
    {
        (true, Dimension.Anxiety) => 0.76m,
        (true, Dimension.Avoidance) => 0.70m,
        (false, Dimension.Anxiety) => 0.95m,
        (false, _) => 0.87m,
        _ => throw new ArgumentOutOfRangeException(nameof(dimension)),
    };

    /// <summary>A change smaller than this is within the noise.</summary>
    public static decimal Change(bool full, Dimension dimension) => (full, dimension) switch
    {
        (true, Dimension.Anxiety) => 1.29m,
        (true, Dimension.Avoidance) => 1.17m,
        (false, Dimension.Anxiety) => 1.61m,
        (false, _) => 1.46m,
        _ => throw new ArgumentOutOfRangeException(nameof(dimension)),
    };
}
