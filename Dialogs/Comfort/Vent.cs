namespace CompanionBot.Dialogs.Comfort;

/// <summary>How listening begins.</summary>
internal enum VentOpening
{
    /// <summary>The person asked to be listened to, and may have begun already.</summary>
    Asked,

    /// <summary>The person was already telling; what they wrote is taken up at once.</summary>
    Words,

    /// <summary>The person wants to wait together.</summary>
    Waiting,
}

/// <summary>Where the listening stands.</summary>
internal sealed record Vent
{
    public VentOpening Opening { get; init; }

    /// <summary>The first words were said.</summary>
    public bool Begun { get; init; }

    public bool Ended { get; init; }

    /// <summary>How many messages sounded heavy to the reader outside since the last one that sounded light.</summary>
    public int Heavy { get; init; }
}
