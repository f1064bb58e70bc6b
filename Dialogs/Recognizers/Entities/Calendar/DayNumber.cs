using CompanionBot.Dialogs.Recognizers.Entities.Amounts;
using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>The number of a day in its month.</summary>
/// <param name="IsOrdinal">As in "2nd" or "second".</param>
/// <param name="IsWords">Not in digits.</param>
internal readonly record struct DayNumber(int To, int Value, bool IsOrdinal, bool IsWords)
{
    public static DayNumber Read(Scan line, int at)
    {
        if (line[at].Kind == TokenKind.Digits)
        {
            return Digits(line, at);
        }

        var ordinal = OrdinalFinder.Read(line, at);
        var number = ordinal.IsFound ? ordinal : WordNumber.Read(line, at);
        return number.IsFound && number.Value is >= 1 and <= 31 ? new DayNumber(number.To, (int)number.Value, ordinal.IsFound, true) : default;
    }

    /// <summary>Whether what follows makes it a time, a decimal or a share instead.</summary>
    public static bool IsOther(Scan line, int to) =>
        (line.Of(to) is ":" or "." or "/" or "," && line.IsGlued(to) && line.IsGlued(to + 1) && line[to + 1].Kind == TokenKind.Digits)
        || line.Of(to) is "%" || DayHalf.Sign(line, to, false).To > 0 || line.Of(to) is "oclock" || (line.Of(to) == "o" && line.Of(to + 1) is "'" or "clock");

    private static DayNumber Digits(Scan line, int at)
    {
        if (line[at].Length > 2 || line.Value(at) is not (>= 1 and <= 31 and var day))
        {
            return default;
        }

        var isOrdinal = line.IsGlued(at + 1) && line.Of(at + 1) is "st" or "nd" or "rd" or "th" && line.IsGlued(at + 1);
        var to = isOrdinal ? at + 2 : at + 1;
        return line.Ends(to) ? new DayNumber(to, day, isOrdinal, false) : default;
    }
}
