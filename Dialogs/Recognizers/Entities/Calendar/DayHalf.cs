using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

internal enum HalfKind
{
    None,
    Morning,
    Afternoon,
    Night,
    Lunch,
}

/// <summary>Words that say which half of the day an hour belongs to: "pm", "in the morning", "at night".</summary>
internal readonly record struct DayHalf(int To, HalfKind Kind)
{
    /// <summary>"am", "p.m.", "p m"; a bare "p" right behind digits, a bare "a" right behind minutes.</summary>
    public static DayHalf Sign(Scan line, int at, bool takesBareA)
    {
        var word = line.Of(at);
        if (word is "am" or "pm")
        {
            return line.Ends(at + 1) ? new DayHalf(at + 1, Kind1(word)) : default;
        }

        if (word is not ("a" or "p"))
        {
            return default;
        }

        var hasDot = line.Of(at + 1) == ".";
        var m = hasDot ? at + 2 : at + 1;
        if (line.Of(m) == "m" && line.Ends(m + 1))
        {
            return new DayHalf(hasDot && line.Of(m + 1) == "." ? m + 2 : m + 1, Kind1(word));
        }

        return line.IsGlued(at) && line.Ends(at + 1) && (word == "p" || takesBareA) ? new DayHalf(at + 1, Kind1(word)) : default;
    }

    /// <summary>"In the morning", "afternoon", "at lunchtime", "in the night": behind or before the hour.</summary>
    public static DayHalf Phrase(Scan line, int at)
    {
        var part = at;
        if (line.Of(at) is "in" or "at" or "around" or "circa" or "on" or "for")
        {
            part = line.Of(at + 1) == "the" ? at + 2 : at + 1;
        }

        var isPreposed = part > at;
        part = line.Of(part) is "early" or "late" ? part + 1 : part;
        return line.Of(part) switch
        {
            "morning" => new DayHalf(part + 1, HalfKind.Morning),
            "afternoon" or "evening" => new DayHalf(part + 1, HalfKind.Afternoon),
            "midnight" => new DayHalf(part + 1, HalfKind.Night),
            "night" when isPreposed => new DayHalf(part + 1, HalfKind.Night),
            "lunchtime" or "lunch" => new DayHalf(part + 1, HalfKind.Lunch),
            _ => default,
        };
    }

    public int Apply(int hour) => Kind switch
    {
        HalfKind.Morning => hour >= 12 ? hour - 12 : hour,
        HalfKind.Afternoon => hour < 12 ? hour + 12 : hour,
        HalfKind.Night => hour == 12 ? 0 : hour is > 3 and < 12 ? hour + 12 : hour,
        HalfKind.Lunch => hour < 10 ? hour + 12 : hour,
        _ => hour,
    };

    private static HalfKind Kind1(string word) => word[0] == 'a' ? HalfKind.Morning : HalfKind.Afternoon;
}
