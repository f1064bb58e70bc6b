using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>So far from now or from another day: "two weeks ago", "in 5 minutes", "3 days after January 12th".</summary>
/// <param name="To">Behind the last token.</param>
/// <param name="Start">From where it is counted.</param>
/// <param name="At">The moment; the day alone counts unless <see cref="IsClock"/>.</param>
internal sealed record Away(int From, int To, DateTime Start, DateTime At, Length Length)
{
    private bool IsClock => Length.IsClock;

    /// <summary>A day so far from today or another one; null for a moment.</summary>
    public Day? ToDay() => IsClock || Length.Mod is not null ? null : Day.Of(From, To, DateOnly.FromDateTime(At));

    public Moment? ToMoment() => IsClock ? Moment.At(From, To, At, mod: Length.Mod) : null;

    /// <summary>"More than 2 weeks ago" is all before that day, "less than 3 days from now" all until then; null for one day or moment.</summary>
    public Period? ToPeriod()
    {
        if (IsClock || Length.Mod is null)
        {
            return null;
        }

        var day = Day.Iso(DateOnly.FromDateTime(At));
        return Length.Mod == "less" ? Period.Between(From, To, At < Start ? At : Start, At < Start ? Start : At, Length)
            : new Period("daterange", From, To, [At < Start ? new EntityValue(null) { Timex = day, Mod = "before", To = day } : new EntityValue(null) { Timex = day, Mod = "after", From = day }]);
    }

    public static Away? Read(Scan line, int at, DateTime now)
    {
        var isIn = line.Of(at) == "in";
        if (LengthReader.Read(line, isIn ? at + 1 : at) is not { } length)
        {
            return null;
        }

        var away = isIn ? Go(at, length.To, now, length, 1) : Behind(line, length, now);
        return away is null || line.Of(away.To) != "on" || away.IsClock ? away : OnWeekday(line, away);
    }

    private static Away? Behind(Scan line, Length length, DateTime now)
    {
        var to = length.To;
        return line.Of(to) switch
        {
            "ago" => Go(length.From, to + 1, now, length, -1),
            "earlier" => Go(length.From, to + 1, now, length, -1),
            "later" when line.Of(to + 1) is not ("than" or "in") => Go(length.From, to + 1, now, length, 1),
            "from" when line.Of(to + 1) == "now" => Go(length.From, to + 2, now, length, 1),
            "from" or "after" => FromDay(line, length, now, 1),
            "before" when line.Of(to + 1) == "now" => Go(length.From, to + 2, now, length, -1),
            "before" => FromDay(line, length, now, -1),
            _ => null,
        };
    }

    private static Away? FromDay(Scan line, Length length, DateTime now, int direction) =>
        !length.IsClock && DayReader.Read(line, length.To + 1, now) is { Future: { } day } other
            ? Go(length.From, other.To, day.ToDateTime(default), length, direction)
            : null;

    private static Away Go(int from, int to, DateTime start, Length length, int direction) =>
        new(from, to, start, Distance.From(start, length, direction), length);

    /// <summary>"Two months from today on Tuesday": the first Tuesday then.</summary>
    private static Away OnWeekday(Scan line, Away away)
    {
        var weekday = line[away.To + 1].Word.Weekday;
        var days = (weekday - DayMath.Weekday(DateOnly.FromDateTime(away.At)) + 7) % 7;
        return weekday > 0 && away.At < DateTime.MaxValue.AddDays(-7) ? away with { To = away.To + 2, At = away.At.AddDays(days) } : away;
    }
}
