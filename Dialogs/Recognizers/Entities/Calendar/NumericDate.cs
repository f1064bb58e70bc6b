using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>A day in digits, the month first as in the United States unless it cannot be: "4/22", "2019-08-01", "13.5.2015", "20200701".</summary>
internal static class NumericDate
{
    /// <param name="isExpected">Whether "on" or a weekday stands before it; only then "4-22" and "5.12" are days.</param>
    /// <param name="isThisYear">Whether "this" or "next" stands before it.</param>
    public static Day? Read(Scan line, int at, DateTime now, bool isExpected, bool isThisYear = false)
    {
        if (!CanBegin(line, at))
        {
            return null;
        }

        if (line[at].Length == 8)
        {
            return Compact(line, at);
        }

        var mark = line.Of(at + 1);
        if (mark is not ("/" or "-" or ".") || !line.IsGlued(at + 1) || !line.IsGlued(at + 2))
        {
            return null;
        }

        return NumericParts.Three(line, at, mark) is { } full ? full : Two(line, at, mark, now, isExpected, isThisYear);
    }

    /// <summary>Not in the middle of a longer row of digits and signs.</summary>
    private static bool CanBegin(Scan line, int at) =>
        (line[at].Kind == TokenKind.Digits || line[at].Word.Month > 0) && line.Begins(at)
        && !(line.Of(at - 1) is "/" or "-" or "." or ":" && line.IsGlued(at) && line.IsGlued(at - 1) && line[at - 2].Kind == TokenKind.Digits)
        && !(line.Of(at - 1) is "." or "$" && line.IsGlued(at));

    private static Day? Compact(Scan line, int at)
    {
        var value = line.Value(at);
        var (year, month, day) = (value / 10000, value / 100 % 100, value % 100);
        return line.Ends(at + 1) && year is >= 1900 and <= 2100 && DayMath.Date(year, month, day) is { } date ? Day.Of(at, at + 1, date) : null;
    }

    private static Day? Two(Scan line, int at, string mark, DateTime now, bool isExpected, bool isThisYear)
    {
        var to = at + 3;
        var isMixed = line[at - 1].Kind == TokenKind.Digits && !line.IsGlued(at);
        if ((mark != "/" && !isExpected) || isMixed || !line.Ends(to) || IsLonger(line, to) || line[at].Length > 2 || line[at + 2].Length > 2
            || Order(line.Value(at), line.Value(at + 2)) is not { Month: > 0 } day)
        {
            return null;
        }

        var behind = line.Of(to) == "," && line.IsGlued(to) && line.IsGlued(to + 1) && line[to + 1].Length == 2 ? to + 1 : to;
        var year = YearReader.After(line, behind);
        year = behind > to && year.To == 0 && line.Value(behind) >= 0 ? (behind + 1, line.Value(behind)) : year;
        return year.To == 0 ? (isThisYear ? DayMath.ThisYear(at, to, day.Month, day.Day, now) : DayMath.Yearly(at, to, day.Month, day.Day, now))
            : year.Year < 100 ? DayMath.ShortYear(at, year.To, year.Year, day.Month, day.Day)
            : DayMath.Exact(at, year.To, year.Year, day.Month, day.Day);
    }

    private static bool IsLonger(Scan line, int to) =>
        line.Of(to) == "%" || (line.Of(to) is "/" or "-" or "." or ":" && line.IsGlued(to) && line.IsGlued(to + 1) && line[to + 1].Kind == TokenKind.Digits);

    /// <summary>Month and day; the day first where the first number is no month.</summary>
    private static (int Month, int Day) Order(int first, int second) =>
        first is >= 1 and <= 12 && second is >= 1 and <= 31 ? (first, second)
        : second is >= 1 and <= 12 && first is >= 1 and <= 31 ? (second, first)
        : default;
}
