using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>A day with a time of day, or another way to name a moment, that begins at a token.</summary>
internal static class MomentReader
{
    /// <param name="day">The day that begins at the token, if one does.</param>
    /// <param name="clock">The time of day that begins at it, if one does.</param>
    public static Moment? Read(Scan line, int at, DateTime now, Day? day, Clock? clock) =>
        (day is null ? null : DayFirst(line, day))
        ?? (clock is null ? null : ClockFirst(line, clock, now))
        ?? PartFirst(line, at, now)
        ?? BeforePart(line, at, now)
        ?? EndOfDay(line, at, now)
        ?? NowWords.Read(line, at, now);

    private static Moment? DayFirst(Scan line, Day day)
    {
        var isNight = line.Of(day.To) == "night";
        var next = isNight ? day.To + 1 : day.To;
        if (NextClock(line, next) is not { } clock)
        {
            return null;
        }

        clock = isNight ? PartOfDay.Apply(clock, "night") : clock;
        if (day.IsYearless && YearReader.Full(line, clock.To) is { To: > 0 } year)
        {
            var month = int.Parse(day.Timex.AsSpan(5, 2), provider: null);
            return Moment.At(day.From, year.To, DayMath.Exact(day.From, day.To, year.Year, month, int.Parse(day.Timex.AsSpan(8), provider: null)), clock);
        }

        return Moment.At(day.From, clock.To, day, clock);
    }

    /// <summary>The time behind a day: nothing, a sign or a little word may stand between.</summary>
    private static Clock? NextClock(Scan line, int at)
    {
        var isHour = false;
        for (var skipped = 0; skipped < 3; skipped++)
        {
            if (ClockReader.Read(line, at, isHour) is { IsValid: true } clock)
            {
                return clock;
            }

            if (line.Of(at) == "t" && line.IsGlued(at))
            {
                return ClockDigits.Read(line, at);
            }

            if (line.Of(at) is not ("," or "-" or "@" or "for" or "around" or "circa" or "at" or "on" or "of" or "the"))
            {
                return null;
            }

            isHour |= line.Of(at) is "around" or "circa" or "at" or "@";
            at++;
        }

        return null;
    }

    private static Moment? ClockFirst(Scan line, Clock clock, DateTime now)
    {
        var next = clock.To;
        for (var skipped = 0; skipped < 3; skipped++)
        {
            if (PartOfDay.Read(line, next) is { To: > 0 } part)
            {
                return Moment.At(clock.From, part.To, Today(now, part), part.Apply(clock));
            }

            if ((DayReader.Read(line, next, now) ?? Away.Read(line, next, now)?.ToDay()) is { } day)
            {
                return WithPart(line, clock, day);
            }

            if (line.Of(next) is not ("," or "on" or "of" or "-" or "for" or "the" or "@"))
            {
                return null;
            }

            next++;
        }

        return null;
    }

    /// <summary>"7:00 on Sunday afternoon", "five-thirty tomorrow evening".</summary>
    private static Moment WithPart(Scan line, Clock clock, Day day)
    {
        var part = line.Of(day.To) == "in" && line.Of(day.To + 1) == "the" ? day.To + 2 : day.To;
        return PartOfDay.IsPart(line.Of(part))
            ? Moment.At(clock.From, part + 1, day, PartOfDay.Apply(clock, line.Of(part)))
            : Moment.At(clock.From, day.To, day, clock);
    }

    /// <summary>"Tonight at 9", "this morning at 7".</summary>
    private static Moment? PartFirst(Scan line, int at, DateTime now) =>
        PartOfDay.Read(line, at) is { To: > 0 } part && NextClock(line, part.To) is { } clock
            ? Moment.At(at, clock.To, Today(now, part), part.Apply(clock))
            : null;

    /// <summary>"7, this morning", "seven tonight": here the hour needs nothing else.</summary>
    private static Moment? BeforePart(Scan line, int at, DateTime now)
    {
        if (!line.Begins(at) || ClockDigits.Read(line, at) is not { Digits: 1 } hour)
        {
            return null;
        }

        var next = line.Of(hour.To) == "," ? hour.To + 1 : hour.To;
        return PartOfDay.Read(line, next) is { To: > 0 } part && hour.Hour <= 12
            ? Moment.At(at, part.To, Today(now, part), part.Apply(hour with { IsOpen = true }))
            : null;
    }

    /// <summary>"The end of the day", "eod", "end of tomorrow".</summary>
    private static Moment? EndOfDay(Scan line, int at, DateTime now)
    {
        var first = line.Of(at) == "the" ? at + 1 : at;
        if (line.Of(first) == "eod")
        {
            return Last(at, first + 1, Day.Of(at, first + 1, DateOnly.FromDateTime(now)));
        }

        if (line.Of(first) != "end" || line.Of(first + 1) != "of")
        {
            return null;
        }

        var next = first + 2;
        return line.Of(next) == "day" ? Last(at, next + 1, Day.Of(at, next + 1, DateOnly.FromDateTime(now)))
            : (DayReader.Read(line, next, now) ?? (line.Of(next) == "the" ? DayReader.Read(line, next + 1, now) : null)) is { } day ? Last(at, day.To, day)
            : null;
    }

    private static Moment Last(int from, int to, Day day) => Moment.At(from, to, day, new Clock(from, to, 23, 59, 59, 3, IsOpen: false));

    private static Day Today(DateTime now, PartOfDay part) => Day.Of(0, 0, DayMath.Clamped(DateOnly.FromDateTime(now), part.Days));
}
