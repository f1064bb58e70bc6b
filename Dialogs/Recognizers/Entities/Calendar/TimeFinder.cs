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

        var away = Away.Read(line, at, now);
        var day = Later(DayReader.Read(line, at, now), away?.ToDay());
        var clock = ClockReader.Read(line, at) is { IsValid: true } time ? time : null;
        var length = away is null ? LengthReader.Read(line, at) : null;
        var moment = Later(MomentReader.Read(line, at, now, day, clock), away?.ToMoment());
        var last = Math.Max(Math.Max(moment?.To ?? 0, day?.To ?? 0), Math.Max(clock?.To ?? 0, length?.To ?? 0));
        return last == 0 ? default
            : moment?.To == last ? (moment.ToEntity(line, from, mod), last)
            : day?.To == last ? (day.ToEntity(line, from, mod), last)
            : clock?.To == last ? (clock.ToEntity(line, from, mod), last)
            : (length!.ToEntity(line), last);
    }

    private static Day? Later(Day? one, Day? other) => other is not null && (one is null || other.To > one.To) ? other : one;

    private static Moment? Later(Moment? one, Moment? other) => other is not null && (one is null || other.To > one.To) ? other : one;
}
