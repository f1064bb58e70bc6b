using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>A time of day that begins at a token.</summary>
internal static class ClockReader
{
    /// <param name="isHour">Whether a bare "7" is a time here.</param>
    public static Clock? Read(Scan line, int at, bool isHour = false) =>
        !line.Begins(at) ? null
        : AfterPhrase(line, at) ?? BehindAt(line, at) ?? Plain(line, at, isHour || IsAt(line, at)) ?? NamedTime.Read(line, at);

    /// <summary>"At 7" is a time, of which "at" is no part.</summary>
    private static bool IsAt(Scan line, int at) =>
        line.Of(at - 1) == "at" || (line.Of(at - 1) is "around" or "about" && line.Of(at - 2) == "at");

    /// <summary>"In the afternoon at 7", "lunchtime 12 o'clock".</summary>
    private static Clock? AfterPhrase(Scan line, int at)
    {
        if (DayHalf.Phrase(line, at) is not { To: > 0 } half)
        {
            return null;
        }

        var next = line.Of(half.To) is "at" or "around" ? half.To + 1 : half.To;
        return ClockDigits.Read(line, next) is { } time && !IsCount(line, time.To) ? Finish(line, time, half) with { From = at } : null;
    }

    /// <summary>"At 6.45": only here can a point part hours and minutes, and "at" belongs to it.</summary>
    private static Clock? BehindAt(Scan line, int at) =>
        line.Of(at) == "at" && ClockDigits.Pointed(line, at + 1) is { } time ? Finish(line, time, default) with { From = at } : null;

    private static Clock? Plain(Scan line, int at, bool isHour)
    {
        if (ClockDigits.Pointed(line, at) is { } pointed && Finish(line, pointed, default) is var said && said.To > pointed.To && !said.IsOpen)
        {
            return said;
        }

        if (ClockDigits.Read(line, at) is not { } time)
        {
            return null;
        }

        var full = Finish(line, time, default);
        return full.To > time.To || time.Digits > 1 || (isHour && !IsCount(line, time.To)) ? full : null;
    }

    /// <summary>"7" in "at 7%", "at 7/8", "at 7.5", "at 7-9".</summary>
    private static bool IsCount(Scan line, int to) =>
        (line.Of(to) is "%" or "/" or "." or ":" or "," or "-" && line.IsGlued(to) && (line.Of(to) == "%" || (line[to + 1].Kind == TokenKind.Digits && line.IsGlued(to + 1))))
        || line[to].Word.Round > 0;

    /// <summary>With "o'clock", am or pm, and the part of the day behind it.</summary>
    private static Clock Finish(Scan line, Clock time, DayHalf before)
    {
        var to = Oclock(line, time.To);
        var dot = to == time.To && line.Of(to) == "." && line.IsGlued(to) && line.Of(to + 1) is "am" or "pm" && line.IsGlued(to + 1) ? to + 1 : to;
        var sign = DayHalf.Sign(line, dot, takesBareA: time.Digits > 1 || line.Of(time.From - 1) == "at");
        to = sign.To > 0 ? sign.To : to;
        var behind = line.Of(to) == "noon" ? new DayHalf(to + 1, HalfKind.Lunch) : DayHalf.Phrase(line, to);
        // "2 morning sessions" are no time, "half past 2 morning" is.
        behind = behind.To == to + 1 && to == time.To && time.Digits == 1 && line.Of(to) is "morning" or "afternoon" or "evening" ? default : behind;
        to = behind.To > 0 ? behind.To : to;
        var half = sign.To > 0 ? sign : behind.To > 0 ? behind : before;
        return time with { To = to, Hour = half.Apply(time.Hour), IsOpen = half.Kind == HalfKind.None && time.Hour is >= 1 and <= 12 };
    }

    private static int Oclock(Scan line, int at) =>
        line.Of(at) == "oclock" ? at + 1
        : line.Of(at) == "o" && line.Of(at + 1) == "'" && line.Of(at + 2) == "clock" ? at + 3
        : line.Of(at) == "o" && line.Of(at + 1) == "clock" ? at + 2
        : at;
}
