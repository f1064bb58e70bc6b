using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>All that a text says about time, from left to right; where several readings begin, the longest counts.</summary>
internal static class TimeFinder
{
    public static List<Entity> Lengths(Scan line) =>
        Find(line, at => LengthReader.Read(line, at) is { } length ? (length.ToEntity(line), length.To) : default);

    public static List<Entity> Clocks(Scan line) =>
        Find(line, at => ClockReader.Read(line, at) is { IsValid: true } clock ? (clock.ToEntity(line, at, null), clock.To) : default);

    public static List<Entity> Days(Scan line, DateTime now) =>
        Find(line, at => Later(DayReader.Read(line, at, now), Away.Read(line, at, now)?.ToDay()) is { } day ? (day.ToEntity(line, at, null), day.To) : default);

    public static List<Entity> All(Scan line, DateTime now) => Find(line, at => One(line, at, at, now, null));

    private static List<Entity> Find(Scan line, Func<int, (Entity? Entity, int To)> read)
    {
        var found = new List<Entity>();
        for (var at = 0; at < line.Count; at++)
        {
            if (CanBegin(line, at) && read(at) is { Entity: { } entity } hit)
            {
                found.Add(entity);
                at = hit.To - 1;
            }
        }

        return found;
    }

    /// <summary>Most words begin nothing.</summary>
    private static bool CanBegin(Scan line, int at)
    {
        ref readonly var token = ref line[at];
        return token.Kind == TokenKind.Digits || (token.Kind == TokenKind.Word ? token.Word != Word.Unknown : token.Word == Word.Unknown || token.Text == ".");
    }

    private static (Entity? Entity, int To) One(Scan line, int from, int at, DateTime now, string? mod)
    {
        if (mod is null && line.Of(at) is "around" or "circa" && One(line, at, at + 1, now, "approx") is { Entity: { Type: not "duration" } } approximate)
        {
            return approximate;
        }

        return OpenPeriod.Mod(line.Of(at)) is { } open ? Open(line, at, now, open) : Plain(line, from, at, now, mod);
    }

    /// <summary>"Before" and "since" make a range of a time; of anything else they are no part.</summary>
    private static (Entity? Entity, int To) Open(Scan line, int at, DateTime now, string mod)
    {
        var hour = mod != "since" && ClockReader.Read(line, at + 1, isHour: true) is { IsValid: true, Digits: 1 } clock ? (clock.ToEntity(line, at + 1, null), clock.To) : default;
        var (entity, to) = Plain(line, at + 1, at + 1, now, null);
        (entity, to) = hour.To > to ? hour : (entity, to);
        return entity is not null && OpenPeriod.Of(line, at, entity, mod) is { } open ? (open, to) : default;
    }

    private static (Entity? Entity, int To) Plain(Scan line, int from, int at, DateTime now, string? mod)
    {
        var away = Away.Read(line, at, now);
        var day = Later(DayReader.Read(line, at, now), away?.ToDay());
        var clock = ClockReader.Read(line, at) is { IsValid: true } time ? time : null;
        var length = away is null ? LengthReader.Read(line, at) : null;
        var moment = Later(MomentReader.Read(line, at, now, day, clock), away?.ToMoment());
        var period = mod is null ? Later(DayPeriod.Read(line, at, now, day), CalendarPeriod.Read(line, at, now) ?? away?.ToPeriod()) : null;
        var open = mod is null && day is not null ? OpenPeriod.OnDay(line, day) : null;
        var last = Math.Max(Math.Max(moment?.To ?? 0, day?.To ?? 0), Math.Max(clock?.To ?? 0, length?.To ?? 0));
        return open is not null && open.End > line[Math.Max(last, 1) - 1].End ? (open, line.TokenFrom(at, open.End))
            : period?.To > last ? (period.ToEntity(line), period.To)
            : last == 0 ? default
            : moment?.To == last ? (moment.ToEntity(line, from, mod), last)
            : day?.To == last ? (day.ToEntity(line, from, mod), last)
            : clock?.To == last ? (clock.ToEntity(line, from, mod), last)
            : (length!.ToEntity(line), last);
    }

    private static Day? Later(Day? one, Day? other) => other is not null && (one is null || other.To > one.To) ? other : one;

    private static Period? Later(Period? one, Period? other) => other is not null && (one is null || other.To > one.To) ? other : one;

    private static Moment? Later(Moment? one, Moment? other) => other is not null && (one is null || other.To > one.To) ? other : one;
}
