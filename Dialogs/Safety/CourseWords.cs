using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Safety;

/// <summary>How an episode answers before it goes on. A course says it in its own way, or as crisis says it.</summary>
internal sealed class CourseWords(Words words, string course)
{
    private const string Common = "crisis";

    /// <summary>The barriers to calling, and what is said to each.</summary>
    public ImmutableArray<(Answers Barrier, Line Line)> Barriers { get; } =
    [
        (Answers.Police, words["crisis.barrier-police"]),
        (Answers.Cost, words["crisis.barrier-cost"]),
        (Answers.Privacy, words["crisis.barrier-privacy"]),
        (Answers.Words, words["crisis.barrier-words"]),
    ];

    public Line Heard { get; } = Own(words, course, "heard");

    public Line Again { get; } = Own(words, course, "again");

    public Line Fine { get; } = Own(words, course, "fine");

    public Line Yes { get; } = Own(words, course, "yes");

    public Line No { get; } = Own(words, course, "no");

    public Line Unsure { get; } = Own(words, course, "unsure");

    public Line Alone { get; } = Own(words, course, "alone");

    public Line Calling { get; } = Own(words, course, "calling");

    /// <summary>Another topic, with its own words.</summary>
    public Line Other { get; } = Own(words, course, "other");

    /// <summary>Late in a long talk: only what they wrote, since all else was said.</summary>
    public Line Echo { get; } = Own(words, course, "echo");

    public Line Steady { get; } = Own(words, course, "steady");

    /// <summary>What belongs to immediate danger and must not be left out when it became steady early.</summary>
    public Line SteadyNow { get; } = Own(words, course, "steady-now");

    public Line Released { get; } = Own(words, course, "released");

    public Line Stopped { get; } = Own(words, course, "stopped");

    public Line CanWrite { get; } = words["crisis.can-write"];

    public Line CannotWrite { get; } = words["crisis.cannot-write"];

    /// <summary>Said when someone else may see the screen; only abuse asks for that.</summary>
    public Line? Watched { get; } = words.Find($"{course}.watched");

    /// <summary>The same on the web page, which has a button to leave.</summary>
    public Line? WatchedOnPage { get; } = words.Find($"{course}.watched-web");

    public Line? Unwatched { get; } = words.Find($"{course}.private");

    /// <summary>A program, nobody alerted.</summary>
    public Line Program { get; } = words["crisis.program"];

    public Line Human { get; } = words["routing.human"];

    public Line Private { get; } = words["routing.privacy"];

    public StepWords Stay { get; } = StepWords.Of(words, course, SafetyStep.Stay);

    public StepWords Recheck { get; } = StepWords.Of(words, course, SafetyStep.Recheck);

    public StepWords Return { get; } = StepWords.Of(words, course, SafetyStep.Return);

    private static Line Own(Words words, string course, string name) =>
        words.Find($"{course}.{name}") ?? words[$"{Common}.{name}"];
}
