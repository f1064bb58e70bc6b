namespace CompanionBot.Dialogs.Recognizers.Entities.Scanning;

/// <summary>A word or sign that the grammar knows, and what it can stand for.</summary>
/// <param name="Text">In small letters; empty for all that is not known.</param>
internal sealed record Word(string Text)
{
    public static readonly Word Unknown = new("");

    /// <summary>0 to 19 and the tens up to 90; -1 for any other word.</summary>
    public int Cardinal { get; init; } = -1;

    /// <summary>100, 1000 and so on, as in "two hundred"; 0 for any other word.</summary>
    public double Round { get; init; }

    /// <summary>5 for "fifth" and "fifths", 2 for "half", 4 for "quarters"; 0 for any other word.</summary>
    public double Part { get; init; }

    /// <summary>Whether it counts places: "fifth" does, "half", "quarter" and "fifths" do not.</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>1 to 12; 0 for any other word.</summary>
    public int Month { get; init; }

    /// <summary>1 for Monday to 7 for Sunday; 0 for any other word.</summary>
    public int Weekday { get; init; }

    /// <summary>As in "hours"; null for any other word.</summary>
    public TimeUnit? Unit { get; init; }

    /// <summary>Whether a number can begin with it.</summary>
    public bool BeginsNumber => Cardinal >= 0 || Part > 0 || Text is "a" or "an" or "minus" or "negative";
}
