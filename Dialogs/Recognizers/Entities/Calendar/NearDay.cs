using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>Days around today: "tomorrow", "the day before yesterday", "the next day", "the day".</summary>
internal static class NearDay
{
    public static Day? Read(Scan line, int at, DateTime now) =>
        line.Begins(at) && line.Ends(at + 1) && Days(line, at) is { To: > 0 } near
            ? Day.Of(at, near.To, DayMath.Clamped(DateOnly.FromDateTime(now), near.Days))
            : null;

    /// <summary>The words for one day and nothing else.</summary>
    public static (int To, int Days) Name(Scan line, int at) => line.Of(at) switch
    {
        "today" or "otd" => (at + 1, 0),
        "tomorrow" or "tmr" or "tmrw" => (at + 1, 1),
        "yesterday" => (at + 1, -1),
        _ => default,
    };

    private static (int To, int Days) Days(Scan line, int at)
    {
        var day = line.Of(at) is "the" or "my" ? at + 1 : at;
        if (line.Of(day) == "day" && line.Of(at) != "my" && line.Of(day + 1) is "after" or "before" && line.Of(day) == "day")
        {
            return Beside(line, at, day);
        }

        if (day > at)
        {
            return line.Of(day) == "day" ? (day + 1, 0) : line.Of(at) == "the" ? Related(line, day) : default;
        }

        return Name(line, at) is { To: > 0 } name ? name : Related(line, at);
    }

    /// <summary>"The day after tomorrow", "the day before".</summary>
    private static (int To, int Days) Beside(Scan line, int at, int day)
    {
        var isAfter = line.Of(day + 1) == "after";
        var other = Name(line, day + 2);
        return other.To > 0 && other.Days == (isAfter ? 1 : -1) ? (other.To, 2 * other.Days)
            : day == at ? default
            : other.To > 0 ? (day + 1, 0)
            : (day + 2, isAfter ? 1 : -1);
    }

    /// <summary>"Next day", "the previous day", "this day".</summary>
    private static (int To, int Days) Related(Scan line, int at) =>
        Relation.Read(line, at) is { To: > 0 } relation && line.Of(relation.To) == "day" ? (relation.To + 1, relation.Shift) : default;
}
