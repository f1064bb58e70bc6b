using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>A day with the name of its month: "Oct 2", "2nd of January, 2019", "May the eleventh".</summary>
internal static class MonthDate
{
    /// <param name="isThisYear">Whether "this" or "next" stands before it.</param>
    public static Day? Read(Scan line, int at, DateTime now, bool isThisYear = false)
    {
        if (!line.Begins(at))
        {
            return null;
        }

        return line[at].Word.Month > 0 ? MonthFirst(line, at, now, isThisYear)
            : line[at].Kind == TokenKind.Digits || line[at].Word.BeginsNumber || line[at].Word.IsOrdinal ? DayFirst(line, at, now, isThisYear)
            : null;
    }

    private static Day? MonthFirst(Scan line, int at, DateTime now, bool isThisYear)
    {
        var next = at + 1;
        next = line.Of(next) is "." ? next + 1 : next;
        var isJoined = line.Of(next) is "-" or "/" && line.IsGlued(next + 1);
        next = isJoined || line.Of(next) == "the" ? next + 1 : next;
        var day = DayNumber.Read(line, next);
        if (day.To == 0 || (DayNumber.IsOther(line, day.To) && !IsYearBehindComma(line, day.To)) || IsRange(line, day.To))
        {
            return null;
        }

        return WithYear(line, at, day.To, line[at].Word.Month, day.Value, now, isThisYear);
    }

    private static Day? DayFirst(Scan line, int at, DateTime now, bool isThisYear)
    {
        var day = DayNumber.Read(line, at);
        if (day.To == 0 || line.Of(at - 1) == "$")
        {
            return null;
        }

        var month = line.Of(day.To) == "day" ? day.To + 1 : day.To;
        month = line.Of(month) is "of" or "." or "-" or "/" ? month + 1 : month;
        if (line[month].Word.Month == 0 || !line.Ends(month + 1))
        {
            return null;
        }

        var to = line.Of(month + 1) == "." && YearReader.After(line, month + 2).To > 0 ? month + 2 : month + 1;
        return WithYear(line, at, to, line[month].Word.Month, day.Value, now, isThisYear);
    }

    private static Day WithYear(Scan line, int at, int to, int month, int day, DateTime now, bool isThisYear)
    {
        var year = YearReader.After(line, to);
        to = line.Of(to) == "(" && line[to + 1].Word.Weekday > 0 && line.Of(to + 2) == ")" ? to + 3 : to;
        return year.To == 0 ? (isThisYear ? DayMath.ThisYear(at, to, month, day, now) : DayMath.Yearly(at, to, month, day, now))
            : year.Year < 100 ? DayMath.ShortYear(at, year.To, year.Year, month, day)
            : DayMath.Exact(at, year.To, year.Year, month, day);
    }

    /// <summary>The comma of "january12,2016".</summary>
    private static bool IsYearBehindComma(Scan line, int to) => line.Of(to) == "," && YearReader.Full(line, to + 1).To > 0;

    /// <summary>"May 5-7" are several days.</summary>
    private static bool IsRange(Scan line, int to) => line.Of(to) == "-" && line.IsGlued(to) && line.IsGlued(to + 1) && DayNumber.Read(line, to + 1).To > 0;
}
