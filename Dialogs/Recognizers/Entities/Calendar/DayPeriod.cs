using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>A part of a day without an hour: "tonight", "last night", "Tuesday in the morning", "late this afternoon", "in the evening".</summary>
internal static class DayPeriod
{
    private const string End = "23:59:59";

    /// <param name="day">The day that begins at the token, if one does.</param>
    public static Period? Read(Scan line, int at, DateTime now, Day? day)
    {
        var (word, mod) = Early(line, at);
        var part = PartOfDay.Read(line, word);
        return part.To > 0 ? OnDay(at, part.To, Day.Of(at, part.To, DayMath.Clamped(DateOnly.FromDateTime(now), part.Days)), part.Part, mod)
            : day is not null ? Behind(line, day)
            : Alone(line, at);
    }

    private static (int To, string? Mod) Early(Scan line, int at) => line.Of(at) switch
    {
        "early" or "earlier" => (at + 1, "start"),
        "late" or "later" => (at + 1, "end"),
        _ => (at, null),
    };

    /// <summary>"Tomorrow night", "Tuesday in the morning", "today pm".</summary>
    private static Period? Behind(Scan line, Day day)
    {
        if (line.Of(day.To) is "am" or "pm" && !line.IsGlued(day.To))
        {
            return OnDay(day.From, day.To + 1, day, line.Of(day.To) == "am" ? "morning" : "afternoon", null);
        }

        var (part, mod) = Early(line, day.To);
        part = line.Of(part) is "in" or "during" ? part + 1 : part;
        part = line.Of(part) == "the" ? part + 1 : part;
        return PartOfDay.IsPart(line.Of(part)) ? OnDay(day.From, part + 1, day, line.Of(part), mod) : null;
    }

    private static Period OnDay(int from, int to, Day day, string part, string? mod)
    {
        var (timex, begin, end) = Bounds(part, mod);
        EntityValue Value(DateOnly? date) => new(null)
        {
            Timex = day.Timex + timex,
            Mod = mod,
            From = date is { } first ? $"{Day.Iso(first)}T{begin}" : null,
            To = date is { } last ? $"{Day.Iso(last)}T{end}" : null,
        };

        return new Period("datetimerange", from, to, day.IsOne ? [Value(day.Past)] : [Value(day.Past), Value(day.Future)]);
    }

    /// <summary>"In the morning", "at night"; also a bare "afternoon", but not the one that is wished.</summary>
    private static Period? Alone(Scan line, int at)
    {
        var (first, mod) = Early(line, at);
        var part = line.Of(first) is "in" or "at" or "during" ? first + 1 : first;
        part = part > first && line.Of(part) == "the" ? part + 1 : part;
        (part, mod) = mod is null && line.Of(part) is "early" or "late" ? Early(line, part) : (part, mod);
        if (!PartOfDay.IsPart(line.Of(part)) || !line.Ends(part + 1) || line.Of(at - 1) is "good" or "nice" or "happy" or "great" or "the" or "-"
            || (part == at && line.Of(part) == "night"))
        {
            return null;
        }

        var (timex, begin, end) = Bounds(line.Of(part), mod);
        var time = line.Of(part + 1) == "-" ? part + 2 : part + 1;
        if (line.Of(part) == "night" && line.Of(time) == "time")
        {
            return new Period("timerange", at, time + 1, [new EntityValue(null) { Timex = "TNT", From = "00:00:00", To = "08:00:00" }]);
        }

        return new Period("timerange", at, part + 1, [new EntityValue(null) { Timex = timex, Mod = mod, From = begin, To = end }]);
    }

    /// <summary>Four hours each; early and late are the halves of it.</summary>
    private static (string Timex, string Begin, string End) Bounds(string part, string? mod)
    {
        var (timex, begin) = part switch
        {
            "morning" => ("TMO", 8),
            "afternoon" => ("TAF", 12),
            "evening" => ("TEV", 16),
            _ => ("TNI", 20),
        };
        var first = mod == "end" ? begin + 2 : begin;
        var last = mod == "start" ? begin + 2 : begin + 4;
        return (timex, $"{first:00}:00:00", last == 24 ? End : $"{last:00}:00:00");
    }
}
