using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>Year, month and day with the same sign between them, the month in digits or by name, in any order that can be told apart.</summary>
internal static class NumericParts
{
    public static Day? Three(Scan line, int at, string mark)
    {
        var to = at + 5;
        if (line.Of(at + 3) != mark || !line.IsGlued(at + 3) || !line.IsGlued(at + 4) || !EndsDate(line, to))
        {
            return null;
        }

        return line[at].Word.Month > 0 ? MonthFirst(line, at, to)
            : line[at + 2].Word.Month > 0 ? MonthBetween(line, at, to)
            : line[at + 4].Word.Month > 0 ? MonthLast(line, at, to)
            : Digits(line, at, to, mark);
    }

    /// <summary>A time may follow behind a "T"; no further part may.</summary>
    private static bool EndsDate(Scan line, int to) =>
        (line.Ends(to) || line.Of(to) == "t")
        && !(line.Of(to) is "/" or "-" or "." && line.IsGlued(to) && line.IsGlued(to + 1) && line[to + 1].Kind == TokenKind.Digits);

    /// <summary>"September-2020-23", "Sep-23-2020".</summary>
    private static Day? MonthFirst(Scan line, int at, int to) =>
        line[at + 2].Length == 4 ? Full(line, at, to, at + 2, line[at].Word.Month, line.Value(at + 4))
        : Full(line, at, to, at + 4, line[at].Word.Month, line.Value(at + 2));

    /// <summary>"05-Aug-2016", "2019/sep/01".</summary>
    private static Day? MonthBetween(Scan line, int at, int to) =>
        line[at].Length == 4 ? Full(line, at, to, at, line[at + 2].Word.Month, line.Value(at + 4))
        : Full(line, at, to, at + 4, line[at + 2].Word.Month, line.Value(at));

    /// <summary>"2020/23/Sep", "23-2020-September".</summary>
    private static Day? MonthLast(Scan line, int at, int to) =>
        line[at].Length == 4 ? Full(line, at, to, at, line[at + 4].Word.Month, line.Value(at + 2))
        : Full(line, at, to, at + 2, line[at + 4].Word.Month, line.Value(at));

    /// <summary>With points between, the day comes first.</summary>
    private static Day? Digits(Scan line, int at, int to, string mark)
    {
        var (first, second, third) = (line.Value(at), line.Value(at + 2), line.Value(at + 4));
        if (line[at].Length == 4)
        {
            return Full(line, at, to, at, second, third);
        }

        return line[at].Length > 2 || line[at + 2].Length > 2 ? null
            : mark == "." ? Full(line, at, to, at + 4, second, first) ?? Full(line, at, to, at + 4, first, second)
            : Full(line, at, to, at + 4, first, second) ?? Full(line, at, to, at + 4, second, first);
    }

    private static Day? Full(Scan line, int from, int to, int year, int month, int day) =>
        month is < 1 or > 12 || day is < 1 or > 31 ? null
        : line[year].Length == 4 ? (line.Value(year) is >= 1000 and <= 2199 and var full ? DayMath.Exact(from, to, full, month, day) : null)
        : line[year].Length == 2 && line.Value(year) is >= 0 and var few ? DayMath.ShortYear(from, to, few, month, day)
        : null;
}
