namespace CompanionBot.Dialogs.Journal;

/// <summary>One exercise as it went: what it was and the distress before and after, 0 to 10.</summary>
/// <param name="Kind">The dialog: <c>reframe</c>, <c>soothe</c>, ….</param>
/// <param name="Note">What the person wants to remember of it, in their own words.</param>
public sealed record JournalEntry(
    DateTimeOffset At, string Kind, int? Before = null, int? After = null, string? Note = null)
{
    /// <summary>What was done before the number went down by two or more.</summary>
    public string? Helped { get; init; }

    /// <summary>The thought that it was about.</summary>
    public string? Thought { get; init; }

    /// <summary>How strongly the thought was believed, 0 to 100.</summary>
    public int? BeliefBefore { get; init; }

    public int? BeliefAfter { get; init; }

    /// <summary>What set it off, as the recognizer of triggers names it.</summary>
    public string? Trigger { get; init; }
}
