namespace CompanionBot.Dialogs.Comfort;

/// <summary>What is known after a real loss: who could be there, and what for.</summary>
internal sealed record Loss
{
    /// <summary>What was lost, in the person's words.</summary>
    public string? Words { get; init; }

    /// <summary>Nobody came to mind when asked who could be there.</summary>
    public bool Alone { get; init; }

    /// <summary>Who could be there was answered or left.</summary>
    public bool PeopleDone { get; init; }

    public bool TonightDone { get; init; }
}
