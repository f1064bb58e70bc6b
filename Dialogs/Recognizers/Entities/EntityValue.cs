namespace CompanionBot.Dialogs.Recognizers.Entities;

/// <summary>One meaning of an <see cref="Entity"/>; what does not apply is null.</summary>
/// <param name="Value">
/// A number in invariant form with at most 15 digits, seconds for a duration, <c>true</c> or <c>false</c>, or an ISO date, time or
/// date and time without zone. Null for a relative ordinal, for a range, and for a day that does not exist.
/// </param>
public sealed record EntityValue(string? Value)
{
    /// <summary>Of a number: <c>integer</c>, <c>decimal</c>, <c>fraction</c> or <c>power</c>.</summary>
    public string? Sub { get; init; }

    /// <summary>Of an ordinal: the place, counted from <see cref="RelativeTo"/>.</summary>
    public string? Offset { get; init; }

    /// <summary>Of an ordinal: <c>start</c>, <c>current</c> or <c>end</c>.</summary>
    public string? RelativeTo { get; init; }

    /// <summary>Of a yes or no: 0.4 to 1, higher the more of the text it is.</summary>
    public double? Score { get; init; }

    /// <summary>Of everything about time: as TIMEX3 writes it, e.g. <c>PT3H</c>, <c>T07</c>, <c>XXXX-WXX-5</c>.</summary>
    public string? Timex { get; init; }

    /// <summary><c>more</c>, <c>less</c>, <c>approx</c>, <c>before</c>, <c>after</c>, <c>since</c>, <c>until</c>, <c>start</c>, <c>mid</c> or <c>end</c>.</summary>
    public string? Mod { get; init; }

    /// <summary>Of a range: where it begins; null when it is open.</summary>
    public string? From { get; init; }

    /// <summary>Of a range: where it ends, which is no longer part of it; null when it is open.</summary>
    public string? To { get; init; }
}
