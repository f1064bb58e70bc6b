using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>A day of the month without its name: "on the 18th", "for the 27", "the 20th of next month".</summary>
internal static class MonthlyDay
{
    public static Day? Read(Scan line, int at, DateTime now)
    {
        var first = line.Of(at) == "the" ? at + 1 : at;
        if (!line.Begins(first) || DayNumber.Read(line, first) is not { To: > 0 } day)
        {
            return null;
        }

        return OfMonth(line, at, day, now)
            ?? (IsMeant(line, at, first, day) && !DayNumber.IsOther(line, day.To) ? DayMath.Monthly(at, day.To, day.Value, now) : null);
    }

    /// <summary>"31st of this month", "20th next month", "the 15th day of next month".</summary>
    private static Day? OfMonth(Scan line, int at, DayNumber day, DateTime now)
    {
        var to = line.Of(day.To) == "day" ? day.To + 1 : day.To;
        to = line.Of(to) is "of" or "in" ? to + 1 : to;
        to = line.Of(to) == "the" ? to + 1 : to;
        if (Relation.Read(line, to) is not { To: > 0 } relation || line.Of(relation.To) != "month")
        {
            return null;
        }

        var month = (now.Year * 12) + now.Month - 1 + relation.Shift;
        return DayMath.Exact(at, relation.To + 1, month / 12, (month % 12) + 1, day.Value);
    }

    private static bool IsMeant(Scan line, int at, int first, DayNumber day) => line.Of(at - 1) switch
    {
        "on" when !day.IsWords => !IsJoined(line, day.To),
        "on" => (first > at || day.IsOrdinal) && IsEnd(line, day.To),
        "for" => first > at && IsEnd(line, day.To),
        "at" or "in" => first == at && day is { IsOrdinal: true, IsWords: false },
        _ => false,
    };

    private static bool IsJoined(Scan line, int to) => line.Of(to) == "-" && line.IsGlued(to) && line.IsGlued(to + 1);

    private static bool IsEnd(Scan line, int to) => line[to].Kind == TokenKind.End || line.Of(to) is "." or "," or "!" or "?" or "-";
}
