namespace CompanionBot.Dialogs.Recognizers;

/// <summary>When something shall happen.</summary>
public abstract record TimeReading
{
    /// <summary>One moment is meant.</summary>
    public sealed record Exact(DateTimeOffset At) : TimeReading;

    /// <summary>
    /// "9" may be morning or evening: ask which. Answered by the same words with "in the morning" or "in the evening" behind them.
    /// </summary>
    /// <param name="First">The earlier of the two moments.</param>
    /// <param name="Second">The later one.</param>
    public sealed record Ambiguous(DateTimeOffset First, DateTimeOffset Second) : TimeReading;

    /// <summary>The time named is over, or is this very moment.</summary>
    public sealed record Past : TimeReading;

    /// <summary>Further away than a year.</summary>
    public sealed record TooFar : TimeReading;

    /// <summary>The text names no time.</summary>
    public sealed record None : TimeReading;
}
