using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>A time with a name: "noon", "midnight", "mid-afternoon"; and "11ish".</summary>
internal static class NamedTime
{
    public static Clock? Read(Scan line, int at)
    {
        var (to, hour) = line.Of(at) switch
        {
            "noon" or "noonish" or "midday" => (at + 1, 12),
            "midnight" => (at + 1, 0),
            "midmorning" => (at + 1, 10),
            "midafternoon" => (at + 1, 14),
            "mid" => Mid(line, line.Of(at + 1) == "-" ? at + 2 : at + 1),
            _ => Ish(line, at),
        };
        return to == 0 ? null : new Clock(at, to, hour, 0, 0, 1, IsOpen: false);
    }

    private static (int To, int Hour) Mid(Scan line, int at) => line.Of(at) switch
    {
        "night" => (at + 1, 0),
        "morning" => (at + 1, 10),
        "day" => (at + 1, 12),
        "afternoon" => (at + 1, 14),
        _ => default,
    };

    private static (int To, int Hour) Ish(Scan line, int at)
    {
        var hour = line.Value(at);
        var ish = line.Of(at + 1) == "-" ? at + 2 : at + 1;
        return hour is >= 0 and <= 24 && line.Of(ish) == "ish" && line.IsGlued(ish) && line.Ends(ish + 1) ? (ish + 1, hour) : default;
    }
}
