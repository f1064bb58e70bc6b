using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Talks;

/// <summary>What was tried, so that it can be taken up again.</summary>
internal static class SmallSteps
{
    private const int Most = 40;

    public static SmallStep? LastStep(this Chat chat, string practice) =>
        chat.RecallAll(memories => memories.Steps).LastOrDefault(step => step.For == practice);

    public static void NoteStep(this Chat chat, SmallStep step) => chat.Remember(Purpose.Journal, memories => memories with
    {
        Steps = [.. memories.Steps.Where(other => other.Words != step.Words || other.For != step.For).TakeLast(Most - 1), step],
    });

    /// <summary>What became of the step with these words; nothing when it was never noted.</summary>
    public static void NoteOutcome(this Chat chat, string practice, string words, string outcome)
    {
        chat.Profile = chat.Profile with { Kept = Settled(chat.Profile.Kept, practice, words, outcome) };
        chat.State = chat.State with { Tonight = Settled(chat.State.Tonight, practice, words, outcome) };
    }

    private static Memories Settled(Memories memories, string practice, string words, string outcome) => memories with
    {
        Steps = [.. memories.Steps.Select(step => step.For == practice && step.Words == words ? step with { Outcome = outcome } : step)],
    };
}
