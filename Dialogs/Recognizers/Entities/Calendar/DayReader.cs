using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>The longest day that begins at a token, other than one so far from another.</summary>
internal static class DayReader
{
    public static Day? Read(Scan line, int at, DateTime now)
    {
        ref readonly var token = ref line[at];
        if (token.Kind == TokenKind.Digits)
        {
            return Longest(
                NumericDate.Read(line, at, now, line.Of(at - 1) is "on" or "in"), MonthDate.Read(line, at, now),
                MonthlyDay.Read(line, at, now), CountedWeekday.Read(line, at, now));
        }

        var word = token.Word;
        if (word == Word.Unknown || token.Kind != TokenKind.Word)
        {
            return null;
        }

        return word.Month > 0 ? Longest(MonthDate.Read(line, at, now), NumericDate.Read(line, at, now, isExpected: false))
            : word.Weekday > 0 ? WeekdayDate.Read(line, at, now)
            : word.Cardinal >= 0 || word.IsOrdinal ? Longest(MonthDate.Read(line, at, now), MonthlyDay.Read(line, at, now), CountedWeekday.Read(line, at, now))
            : word.Text == "the" ? Longest(NearDay.Read(line, at, now), MonthlyDay.Read(line, at, now), CountedWeekday.Read(line, at, now))
            : Longest(NearDay.Read(line, at, now), WeekdayDate.Read(line, at, now), word.Text == "last" ? CountedWeekday.Read(line, at, now) : null);
    }

    private static Day? Longest(params ReadOnlySpan<Day?> days)
    {
        Day? longest = null;
        foreach (var day in days)
        {
            longest = day is not null && (longest is null || day.To > longest.To) ? day : longest;
        }

        return longest;
    }
}
