using CompanionBot.Dialogs.Recognizers.Entities.Amounts;
using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>The hour, and the minutes and seconds, of a time: "7", "7:30", "seven thirty", "half past eight", "340pm", "7h01".</summary>
internal static class ClockDigits
{
    private const int MinutesOfDay = 24 * 60;

    public static Clock? Read(Scan line, int at)
    {
        ref readonly var token = ref line[at];
        var isNumber = token.Kind == TokenKind.Digits || token.Word.Cardinal >= 0;
        return !isNumber && token.Word.Part == 0 && token.Text is not ("a" or "t") ? null
            : Past(line, at) ?? (token.Kind == TokenKind.Digits || token.Text == "t" ? InDigits(line, at) : InWords(line, at));
    }

    /// <summary>"8.30", which is a time only with "at" before or "pm" behind it.</summary>
    public static Clock? Pointed(Scan line, int at) =>
        line.Value(at) is >= 0 and <= 24 and var hour && line.Of(at + 1) == "." && line.IsGlued(at + 1) && line.IsGlued(at + 2) && Minutes(line, at + 2) is { } minute
        && line.Begins(at) && !(line.Of(at + 3) is "." or "," or "/" && line.IsGlued(at + 3) && line.IsGlued(at + 4) && line[at + 4].Kind == TokenKind.Digits)
            ? new Clock(at, at + 3, hour, minute, 0, 2, IsOpen: false)
            : null;

    private static int? Minutes(Scan line, int at) => line[at].Length == 2 && line.Value(at) is >= 0 and < 60 and var value ? value : null;

    private static Clock? InDigits(Scan line, int at)
    {
        if (line.Of(at) == "t")
        {
            return line.IsGlued(at + 1) && Colon(line, at + 1) is { } iso ? iso with { From = at } : null;
        }

        if (!line.Begins(at) || (line.Of(at - 1) is "." or "," && line.IsGlued(at) && line[at - 2].Kind == TokenKind.Digits))
        {
            return null;
        }

        return Colon(line, at) ?? French(line, at) ?? Joined(line, at)
            ?? (line[at].Length <= 2 && line.Value(at) is >= 0 and <= 24 and var hour && EndsHour(line, at + 1) ? new Clock(at, at + 1, hour, 0, 0, 1, false) : null);
    }

    /// <summary>Letters may follow only as in 7pm.</summary>
    private static bool EndsHour(Scan line, int at) => line.Ends(at) || line.Of(at) is "am" or "pm" or "a" or "p" or "oclock";

    private static Clock? Colon(Scan line, int at)
    {
        if (line[at].Length > 2 || line.Value(at) is not (>= 0 and <= 24 and var hour) || line.Of(at + 1) != ":" || !line.IsGlued(at + 1)
            || !line.IsGlued(at + 2) || Minutes(line, at + 2) is not { } minute || (line.Of(at - 1) == ":" && line.IsGlued(at) && line[at - 2].Kind == TokenKind.Digits))
        {
            return null;
        }

        if (line.Of(at + 3) == ":" && line.IsGlued(at + 3) && line.IsGlued(at + 4) && Minutes(line, at + 4) is { } second)
        {
            return EndsHour(line, at + 5) ? new Clock(at, at + 5, hour, minute, second, 3, false) : null;
        }

        return EndsHour(line, at + 3) ? new Clock(at, at + 3, hour, minute, 0, 2, false) : null;
    }

    /// <summary>"7h01", "10 h 10".</summary>
    private static Clock? French(Scan line, int at) =>
        line[at].Length <= 2 && line.Value(at) is >= 0 and <= 24 and var hour && line.Of(at + 1) == "h" && Minutes(line, at + 2) is { } minute && EndsHour(line, at + 3)
            ? new Clock(at, at + 3, hour, minute, 0, 2, false)
            : null;

    /// <summary>"340pm", "1140 a.m.".</summary>
    private static Clock? Joined(Scan line, int at) =>
        line[at].Length is 3 or 4 && line.Value(at) is var value && value / 100 <= 12 && value % 100 < 60 && DayHalf.Sign(line, at + 1, takesBareA: false).To > 0
            ? new Clock(at, at + 1, value / 100, value % 100, 0, 2, false)
            : null;

    /// <summary>"Seven", "seven thirty five", "five-thirty", "six forty-three minutes".</summary>
    private static Clock? InWords(Scan line, int at)
    {
        if (HourWord(line, at) is not { } hour || !line.Begins(at))
        {
            return null;
        }

        var next = line.Of(at + 1) == "-" ? at + 2 : at + 1;
        if (line[next].Word.Cardinal >= 0 && WordNumber.Read(line, next) is { IsFound: true } number && IsMinute(line, next, number))
        {
            var to = line.Of(number.To) is "minutes" or "mins" ? number.To + 1 : number.To;
            return new Clock(at, to, hour, (int)number.Value, 0, 2, false);
        }

        return line[at + 1].Word.Round > 0 ? null : new Clock(at, at + 1, hour, 0, 0, 1, false);
    }

    /// <summary>Ten and more, or five: nobody says "eleven three" for a time. "Seven thirty days" are days.</summary>
    private static bool IsMinute(Scan line, int at, Amount number) =>
        (number.Value is >= 10 and < 60 || (number.Value == 5 && number.To == at + 1))
        && (line[number.To].Word.Unit is null || line.Of(number.To) is "minutes" or "mins");

    private static int? HourWord(Scan line, int at) => line[at].Word.Cardinal is >= 0 and <= 12 and var hour ? hour : null;

    /// <summary>"Half past eight", "a quarter to 8", "20 min past eight", "three quarters past 9".</summary>
    private static Clock? Past(Scan line, int at)
    {
        if (MinutesBefore(line, at) is not { To: > 0 } minutes || line.Of(minutes.To) is not ("past" or "to") || Hour(line, minutes.To + 1) is not { } hour)
        {
            return null;
        }

        // "Three mins to five thirty" starts from a time with minutes.
        var total = (hour.Hour * 60) + hour.Minute + (line.Of(minutes.To) == "past" ? minutes.Value : -minutes.Value);
        return hour with { From = at, Hour = (total + MinutesOfDay) / 60 % 24, Minute = (total + MinutesOfDay) % 60, Digits = 2 };
    }

    private static Clock? Hour(Scan line, int at) =>
        InWords(line, at) ?? Colon(line, at)
        ?? (line[at].Length <= 2 && line.Value(at) is >= 0 and <= 24 and var hour && EndsHour(line, at + 1) ? new Clock(at, at + 1, hour, 0, 0, 1, false) : null);

    private static (int To, int Value) MinutesBefore(Scan line, int at)
    {
        var word = line.Of(at) == "a" ? at + 1 : at;
        switch (line.Of(word))
        {
            case "quarter":
                return (word + 1, 15);
            case "half" when word == at:
                return (line.Of(at + 1) == "an" && line.Of(at + 2) == "hour" ? at + 3 : at + 1, 30);
            case "three" when line.Of(word + 1) is "quarter" or "quarters":
                return (word + 2, 45);
            default:
                break;
        }

        var number = line[at].Kind == TokenKind.Digits ? DigitNumber.Read(line, at) : WordNumber.Read(line, at);
        if (!number.IsFound || number.Value is not (> 0 and < 60) || !number.IsWhole)
        {
            return default;
        }

        var hasUnit = line.Of(number.To) is "minute" or "minutes" or "min" or "mins";
        var isRange = !hasUnit && line.Of(number.To) == "to" && (line[at].Kind == TokenKind.Digits || line.Of(at - 1) is "from" or "between");
        return isRange ? default : (hasUnit ? number.To + 1 : number.To, (int)number.Value);
    }
}
