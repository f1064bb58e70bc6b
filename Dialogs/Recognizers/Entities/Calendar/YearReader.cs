using CompanionBot.Dialogs.Recognizers.Entities.Amounts;
using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>A year behind a month and day.</summary>
internal static class YearReader
{
    private const int First = 1000;
    private const int Last = 2100;

    /// <summary>": 2016", "of 1995", "in 2020", "nineteen eighty six"; a year of two digits only without a comma.</summary>
    /// <returns>The year; below 100 where only two digits are written. To is 0 without one.</returns>
    public static (int To, int Year) After(Scan line, int at)
    {
        var isApart = line.Of(at) is "," or "of" or "in";
        var from = isApart ? at + 1 : at;
        if (Full(line, from) is { To: > 0 } full)
        {
            return full;
        }

        from = line.Of(at) == "'" ? at + 1 : at;
        var isShort = (!isApart || from > at) && line[from].Length == 2 && line.Value(from) >= 0 && line.Ends(from + 1) && !line.IsGlued(from - (from > at ? 1 : 0))
            && !IsClock(line, from + 1) && line.Of(from + 1) is not ("%" or "/" or "-") && line[from + 1].Word.Unit is null;
        return isShort ? (from + 1, line.Value(from)) : default;
    }

    /// <summary>Four digits, or words.</summary>
    public static (int To, int Year) Full(Scan line, int at) =>
        line[at].Length == 4 && line.Value(at) is >= First and <= Last and var year && line.Ends(at + 1) && !IsClock(line, at + 1) ? (at + 1, year)
        : line[at].Word.Cardinal > 0 ? Words(line, at)
        : default;

    /// <summary>"Two thousand and five", "nineteen eighty six", "nineteen zero one", "nineteen hundred".</summary>
    private static (int To, int Year) Words(Scan line, int at)
    {
        var whole = WordNumber.Read(line, at);
        if (whole.Value is >= First and <= Last)
        {
            return (whole.To, (int)whole.Value);
        }

        if (line[at].Word.Cardinal is not (>= 10 and <= 20 and var century))
        {
            return default;
        }

        if (line.Of(at + 1) is "zero" or "o" && line[at + 2].Word.Cardinal is > 0 and < 10 and var unit)
        {
            return (at + 3, (century * 100) + unit);
        }

        var rest = WordNumber.Read(line, line.Of(at + 1) == "-" ? at + 2 : at + 1);
        return rest.Value is >= 10 and < 100 ? (rest.To, (century * 100) + (int)rest.Value) : default;
    }

    private static bool IsClock(Scan line, int at) =>
        (line.Of(at) is ":" or "." && line.IsGlued(at) && line.IsGlued(at + 1) && line[at + 1].Kind == TokenKind.Digits) || DayHalf.Sign(line, at, false).To > 0;
}
