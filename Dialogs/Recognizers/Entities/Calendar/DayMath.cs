
namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>Which days are meant, seen from the moment of speaking. Weeks begin on Monday.</summary>
internal static class DayMath
{
    // A 29th of February lies at most eight years away.
    private const int FurthestYears = 8;
    private const int FurthestMonths = 12 * 30;

    public static DateOnly? Date(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>A day with its year; one that does not exist keeps its name.</summary>
    public static Day Exact(int from, int to, int year, int month, int day)
    {
        var date = Date(year, month, day);
        return new Day(from, to, $"{year:0000}-{month:00}-{day:00}", date, date);
    }

    /// <summary>A year of two digits: those from 30 to 39 may lie in either century.</summary>
    public static Day ShortYear(int from, int to, int year, int month, int day) => year switch
    {
        < 30 => Exact(from, to, 2000 + year, month, day),
        < 40 => new Day(from, to, $"XX{year:00}-{month:00}-{day:00}", Date(1900 + year, month, day), Date(2000 + year, month, day)),
        _ => Exact(from, to, 1900 + year, month, day),
    };

    /// <summary>A month and day without a year.</summary>
    public static Day Yearly(int from, int to, int month, int day, DateTime now)
    {
        var timex = $"XXXX-{month:00}-{day:00}";
        DateOnly? past = null, future = null;
        for (var years = 0; years <= FurthestYears && (past is null || future is null); years++)
        {
            past ??= Before(Date(now.Year - years, month, day), now);
            future ??= From(Date(now.Year + years, month, day), now);
        }

        return new Day(from, to, timex, past, future);
    }

    /// <summary>The same, where "this" or "next" stands before: it is a day of this year.</summary>
    public static Day ThisYear(int from, int to, int month, int day, DateTime now)
    {
        var date = Date(now.Year, month, day);
        return new Day(from, to, $"XXXX-{month:00}-{day:00}", date, date);
    }

    /// <summary>A day of any month.</summary>
    public static Day Monthly(int from, int to, int day, DateTime now)
    {
        DateOnly? past = null, future = null;
        for (var months = 0; months <= 2 && (past is null || future is null); months++)
        {
            past ??= Before(Shifted(now, -months, day), now);
            future ??= From(Shifted(now, months, day), now);
        }

        return new Day(from, to, $"XXXX-XX-{day:00}", past, future);
    }

    /// <summary>A weekday of any week.</summary>
    public static Day Weekly(int from, int to, int weekday, DateTime now)
    {
        var future = OfWeek(now, weekday, 0);
        future = future < DateOnly.FromDateTime(now) ? Clamped(future, 7) : future;
        return new Day(from, to, $"XXXX-WXX-{weekday}", Clamped(future, -7), future);
    }

    /// <summary>"Friday 13": the last and the next 13th that is a Friday; one where that is today.</summary>
    public static Day? Coinciding(int from, int to, int weekday, int day, DateTime now)
    {
        DateOnly? past = null, future = null;
        for (var months = 0; months <= FurthestMonths && (past is null || future is null); months++)
        {
            past ??= On(Shifted(now, -months, day), weekday) is { } date && date <= DateOnly.FromDateTime(now) ? date : null;
            future ??= From(On(Shifted(now, months, day), weekday), now.Date);
        }

        return past is null || future is null ? null
            : past == future ? Day.Of(from, to, past.Value)
            : new Day(from, to, $"XXXX-WXX-{weekday}", past, future);
    }

    /// <summary>A weekday of this week, or of one so many weeks from it.</summary>
    public static DateOnly OfWeek(DateTime now, int weekday, int weeks)
    {
        var today = DateOnly.FromDateTime(now);
        return Clamped(today, weekday - Weekday(today) + (7 * weeks));
    }

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int Weekday(DateOnly date) => date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek;

    /// <summary>The first or another such weekday of a month; null when it has not so many.</summary>
    public static DateOnly? Nth(int year, int month, int weekday, int count)
    {
        var first = new DateOnly(year, month, 1);
        return Date(year, month, NthDay(first, weekday, count));
    }

    public static int NthDay(DateOnly first, int weekday, int count) => 1 + ((weekday - Weekday(first) + 7) % 7) + (7 * (count - 1));

    /// <summary>A day of a month so many months away; null when that month is shorter.</summary>
    public static DateOnly? Shifted(DateTime now, int months, int day)
    {
        var month = (now.Year * 12) + now.Month - 1 + months;
        return Date(month / 12, (month % 12) + 1, day);
    }

    /// <summary>So many days away, at most to the ends of the calendar.</summary>
    public static DateOnly Clamped(DateOnly date, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(date.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    private static DateOnly? On(DateOnly? date, int weekday) => date is { } day && Weekday(day) == weekday ? day : null;

    private static DateOnly? Before(DateOnly? date, DateTime now) => date is { } day && day.ToDateTime(default) < now ? day : null;

    private static DateOnly? From(DateOnly? date, DateTime now) => date is { } day && day.ToDateTime(default) >= now ? day : null;
}
