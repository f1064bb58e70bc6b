using CompanionBot.Content;
using CompanionBot.Dialogs.Recognizers.Entities.Calendar;
using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers;

/// <summary>Where an answer may name an hour: more freely than in a text about anything, as it was asked for.</summary>
internal static class HourWords
{
    private static readonly HashSet<string> Around =
        ["at", "around", "about", "like", "maybe", "say", "please", "ish", "by", "ok", "let", "us", "yes", "am", "pm", "oclock", "sharp", "then", "do", "make", "it", ","];

    /// <param name="hasPart">Whether a part of the day was named before.</param>
    public static Clock? Read(Scan line, int at, AnswerWords answers, bool hasPart)
    {
        if (Short(line, at) is { } shortTime)
        {
            return shortTime;
        }

        // A part of the day by itself has its own hour; it is read apart.
        var isNumber = line[at].Kind == TokenKind.Digits || line[at].Word.BeginsNumber;
        var isHour = hasPart || IsNear(line, at) || IsBefore(line, at + 1, answers) || IsAlone(line, at);
        return isNumber && ClockReader.Read(line, at, isHour) is { IsValid: true } clock ? WithMinute(line, clock) : null;
    }

    /// <summary>"9.30" needs no "at" here, and "20 to 9" no "minutes".</summary>
    private static Clock? Short(Scan line, int at) =>
        ClockDigits.Pointed(line, at) is { } pointed && DayHalf.Sign(line, pointed.To, takesBareA: true).To == 0 && DayHalf.Phrase(line, pointed.To).To == 0
            ? pointed with { IsOpen = pointed.Hour is >= 1 and <= 12 }
            : line.Value(at) is >= 5 and < 30 and var minutes && line.Of(at + 1) == "to" && ClockReader.Read(line, at + 2, isHour: true) is { Minute: 0 } hour
                ? hour with { From = at, Hour = (hour.Hour + 23) % 24, Minute = 60 - minutes }
                : null;

    private static bool IsNear(Scan line, int at)
    {
        if (line[at - 1].Word.Weekday > 0 || line.Of(at - 1) is "tomorrow" or "today")
        {
            return true;
        }

        for (var before = Math.Max(0, at - 2); before < at; before++)
        {
            if (line.Of(before) is "at" or "around" or "by" or "about" or "before" or "after" or "till" or "until")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBefore(Scan line, int at, AnswerWords answers) =>
        line.Of(at) is "in" or "tomorrow" or "today" || (line[at].Kind == TokenKind.Word && answers.DayParts.ContainsKey(line.Text[line[at].Start..line[at].End]));

    /// <summary>A bare "9" is a time where nothing else is said; "a 7" and "this one" are none.</summary>
    private static bool IsAlone(Scan line, int at)
    {
        if (line.Count > Around.Count)
        {
            return false;
        }

        for (var other = 0; other < line.Count; other++)
        {
            if (other != at && other != at + 1 && !Around.Contains(line.Text[line[other].Start..line[other].End]))
            {
                return false;
            }
        }

        return at + 1 >= line.Count || line.Value(at + 1) is >= 10 and < 60 || line[at + 1].Word.Cardinal >= 10
            || Around.Contains(line.Text[line[at + 1].Start..line[at + 1].End]);
    }

    /// <summary>"9 15".</summary>
    private static Clock WithMinute(Scan line, Clock clock) =>
        clock is { Digits: 1, IsOpen: true } && line.Value(clock.To) is >= 10 and < 60 and var minute && line[clock.To + 1].Word.Unit is null
            ? clock with { To = clock.To + 1, Minute = minute, Digits = 2 }
            : clock;
}
