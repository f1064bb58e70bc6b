using System.Collections.Immutable;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Quiz;

/// <summary>Remembers results, and finds the one before for the same relationship.</summary>
internal static class QuizHistory
{
    /// <summary>Results that are remembered; older ones make room.</summary>
    private const int Most = 12;

    /// <summary>Remembers the result of this quiz, once, however often the person goes back and changes an answer.</summary>
    public static QuizState Note(Chat chat, QuizState state, QuizScore score)
    {
        var isFirst = chat.State.Tonight.QuizResults.All(other => other.At == state.At);
        var at = state.At ?? chat.Now;
        var result = new QuizResult(state.About, state.IsFull, Rounded(score.Anxiety.Mean), Rounded(score.Avoidance.Mean), at);
        chat.Remember(Purpose.Quiz, memories => memories with { QuizResults = Add(memories.QuizResults, result) });
        return (state with { At = at, Seen = null }).See(
            chat.Profile.Allows(Purpose.Quiz) ? QuizMenu.KeptBefore : isFirst ? QuizMenu.NotAsked : QuizMenu.AskedBefore);
    }

    /// <summary>This result and the one before it for the same relationship.</summary>
    public static (QuizResult? Before, QuizResult? Now) Last(Chat chat, QuizState state)
    {
        var same = chat.RecallAll(memories => memories.QuizResults).Where(result => result.About == state.About).OrderBy(result => result.At).ToList();
        return (same.LastOrDefault(result => result.At < state.At), same.Find(result => result.At == state.At));
    }

    private static ImmutableArray<QuizResult> Add(ImmutableArray<QuizResult> results, QuizResult result) =>
        [.. results.Where(other => other.At != result.At).TakeLast(Most - 1), result];

    private static decimal? Rounded(decimal? mean) => mean is { } value ? Math.Round(value, 2, MidpointRounding.AwayFromZero) : null;
}
