using System.Text.Json.Serialization;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Quiz;

/// <summary>One finished quiz as it is remembered.</summary>
/// <param name="About">The relationship: its kind, or the name that was typed, in lower case.</param>
/// <param name="Full">The full quiz, not the quick look.</param>
/// <param name="Anxiety">From 1 to 7; null when too few sentences were answered.</param>
/// <param name="Avoidance">The same.</param>
public sealed record QuizResult(
    [property: JsonPropertyName("r")] string About,
    [property: JsonPropertyName("f")] bool Full,
    [property: JsonPropertyName("x")] decimal? Anxiety,
    [property: JsonPropertyName("v")] decimal? Avoidance,
    [property: JsonPropertyName("at")] DateTimeOffset At)
{
    internal decimal? this[Dimension dimension] => dimension == Dimension.Anxiety ? Anxiety : Avoidance;
}

/// <summary>How one dimension moved between two quizzes.</summary>
/// <param name="IsReal">More than the noise of the shorter of the two.</param>
internal sealed record QuizChange(Dimension Dimension, decimal Before, decimal After, bool IsReal)
{
    /// <summary>The changes in the dimensions that both quizzes have a score for.</summary>
    public static IEnumerable<QuizChange> Between(QuizResult before, QuizResult after) =>
        from dimension in Enum.GetValues<Dimension>()
        where before[dimension] is not null && after[dimension] is not null
        let old = before[dimension]!.Value
        let young = after[dimension]!.Value
        let noise = Precision.Change(before.Full && after.Full, dimension)
        select new QuizChange(dimension, old, young, Math.Abs(young - old) >= noise);
}
