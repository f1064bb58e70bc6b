namespace CompanionBot.Dialogs.Engine;

/// <summary>What a dialog does next.</summary>
internal enum FlowKind
{
    /// <summary>It waits for the person, or for the time of a paced message.</summary>
    Wait,

    /// <summary>It called another dialog and waits for that one's end.</summary>
    Call,

    /// <summary>It has ended.</summary>
    End,

    /// <summary>It has ended and another begins in its place.</summary>
    Become,

    /// <summary>It has ended, those below it are put aside, and another begins.</summary>
    Pause,

    /// <summary>It and those below it are put aside, and another begins.</summary>
    Interrupt,

    /// <summary>It has ended, and what was put aside last goes on.</summary>
    Resume,

    /// <summary>It could do nothing with this.</summary>
    Missed,
}

/// <summary>How a dialog leaves the turn to the stack.</summary>
/// <param name="Dialog">The dialog to begin.</param>
/// <param name="State">What that dialog starts with; null = its own beginning.</param>
internal readonly record struct Flow(FlowKind Kind, string? Dialog = null, object? State = null)
{
    public static Flow Wait { get; } = new(FlowKind.Wait);

    public static Flow End { get; } = new(FlowKind.End);

    public static Flow Missed { get; } = new(FlowKind.Missed);
}

/// <summary>Where a step sends the dialog instead of to the next step: to a named one, or out of the dialog.</summary>
internal sealed record Jump(string? Step, Flow Out);
