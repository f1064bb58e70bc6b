using CompanionBot.Dialogs.Recognizers.Entities.Amounts;
using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>Weekdays that are counted: "the first Friday of next month", "second Sunday", "two Sundays from now".</summary>
internal static class CountedWeekday
{
    private const int FromTheEnd = 5;

    public static Day? Read(Scan line, int at, DateTime now) => Ahead(line, at, now) ?? OfMonth(line, at, now);

    private static Day? Ahead(Scan line, int at, DateTime now)
    {
        if (line[at].Kind != TokenKind.Digits && line[at].Word.Cardinal < 1)
        {
            return null;
        }

        var count = NumberReader.Read(line, at);
        if (!count.IsFound || count.Value is not (>= 1 and <= 1000) || !count.IsWhole || Weekday(line.Of(count.To)) is not (> 0 and var weekday))
        {
            return null;
        }

        var to = line.Of(count.To + 1) == "later" ? count.To + 2 : line.Of(count.To + 1) == "from" && line.Of(count.To + 2) == "now" ? count.To + 3 : 0;
        var next = new Relation(at, RelationKind.Coming).Weekday(weekday, now);
        return to == 0 ? null : Day.Of(at, to, DayMath.Clamped(next, 7 * ((int)count.Value - 1)));
    }

    /// <summary>One or several of them: "sunday", "sundays".</summary>
    private static int Weekday(string word) =>
        Lexemes.Find(word) is { Weekday: > 0 } one ? one.Weekday : word.EndsWith('s') ? Lexemes.Find(word.AsSpan(0, word.Length - 1)).Weekday : 0;

    private static Day? OfMonth(Scan line, int at, DateTime now)
    {
        var first = line.Of(at) == "the" ? at + 1 : at;
        var ordinal = line.Of(first) == "last" ? new Amount(first + 1, FromTheEnd, AmountKind.Integer) : OrdinalFinder.Read(line, first);
        if (!ordinal.IsFound || ordinal.Value is not (>= 1 and <= 5) || line[ordinal.To].Word.Weekday is not (> 0 and var weekday))
        {
            return null;
        }

        var count = (int)ordinal.Value;
        var to = ordinal.To + 1;
        var month = line.Of(to) is "of" or "in" ? to + 1 : to;
        month = line.Of(month) == "the" ? month + 1 : month;
        if (Relation.Read(line, month) is { To: > 0 } relation && line.Of(relation.To) == "month")
        {
            var index = (now.Year * 12) + now.Month - 1 + relation.Shift;
            return Counted(at, relation.To + 1, index / 12, (index % 12) + 1, weekday, count, line.Of(first) == "last");
        }

        return line[month].Word.Month > 0 && month > to ? Named(line, at, month, weekday, count, now, line.Of(first) == "last")
            : line.Of(first) == "last" ? null
            : DayMath.Exact(first, to, now.Year, now.Month, DayMath.NthDay(new DateOnly(now.Year, now.Month, 1), weekday, count));
    }

    private static Day Counted(int from, int to, int year, int month, int weekday, int count, bool isLast)
    {
        var date = Nth(year, month, weekday, count, isLast);
        return new Day(from, to, $"XXXX-{month:00}-WXX-{weekday}-#{count}", date, date);
    }

    /// <summary>"The first Friday of July", with or without a year.</summary>
    private static Day Named(Scan line, int at, int month, int weekday, int count, DateTime now, bool isLast)
    {
        var number = line[month].Word.Month;
        if (YearReader.After(line, month + 1) is { To: > 0, Year: >= 100 } year)
        {
            return Counted(at, year.To, year.Year, number, weekday, count, isLast);
        }

        var same = Nth(now.Year, number, weekday, count, isLast);
        var isPast = same is { } date && date.ToDateTime(default) < now;
        return new Day(at, month + 1, $"XXXX-{number:00}-WXX-{weekday}-#{count}",
            isPast ? same : Nth(now.Year - 1, number, weekday, count, isLast), isPast ? Nth(now.Year + 1, number, weekday, count, isLast) : same);
    }

    private static DateOnly? Nth(int year, int month, int weekday, int count, bool isLast) =>
        DayMath.Nth(year, month, weekday, count) ?? (isLast ? DayMath.Nth(year, month, weekday, count - 1) : null);
}
