using System.Globalization;
using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>Weeks, months and years seen from now, and the last or next so many: "last week", "next 3 days", "within 3 min".</summary>
internal static class CalendarPeriod
{
    public static Period? Read(Scan line, int at, DateTime now)
    {
        var relation = Relation.Read(line, at);
        if (relation.To == 0)
        {
            return line.Of(at) == "within" ? Within(line, at, now)
                : line[at].Kind == TokenKind.Digits && Relation.Read(line, at + 1) is { To: > 0 } behind ? CountedBefore(line, at, behind, now)
                : null;
        }

        return Named(line, at, relation, now) ?? Several(line, at, relation, now);
    }

    private static Period? Named(Scan line, int at, Relation relation, DateTime now)
    {
        var to = relation.To + 1;
        var shift = relation.Shift;
        var monday = DayMath.OfWeek(now, 1, shift);
        var week = $"{ISOWeek.GetYear(monday.ToDateTime(default)):0000}-W{ISOWeek.GetWeekOfYear(monday.ToDateTime(default)):00}";
        switch (line.Of(relation.To))
        {
            case "week":
                return Period.Days(at, to, week, monday, DayMath.Clamped(monday, 7));
            case "workweek":
                return Period.Days(at, to, week, monday, DayMath.Clamped(monday, 5));
            case "weekend":
                return Period.Days(at, to, $"{week}-WE", DayMath.Clamped(monday, 5), DayMath.Clamped(monday, 7));
            case "month" when DayMath.Shifted(now, shift, 1) is { } first && DayMath.Shifted(now, shift + 1, 1) is { } next:
                return Period.Days(at, to, $"{first.Year:0000}-{first.Month:00}", first, next);
            case "year" when DayMath.Date(now.Year + shift, 1, 1) is { } first && DayMath.Date(now.Year + shift + 1, 1, 1) is { } next:
                return Period.Days(at, to, $"{first.Year:0000}", first, next);
            default:
                return null;
        }
    }

    /// <summary>"Next five days", "last 3 months and 2 weeks", "next hour".</summary>
    private static Period? Several(Scan line, int at, Relation relation, DateTime now)
    {
        // "The course will last three weeks" tells a length.
        if (relation.Shift == 0 || line.Of(at - 1) is "will" or "would" or "can" or "could" or "may" or "might" or "should" or "must" or "to" or "not" or "t" or "ll")
        {
            return null;
        }

        var unit = line[relation.To].Word.Unit;
        var length = unit is { IsClock: true } && line.Ends(relation.To + 1)
            ? new Length(relation.To, relation.To + 1, [new LengthPart(1, unit)], null)
            : LengthReader.Read(line, relation.To);
        if (length is null || length.Mod is not null)
        {
            return null;
        }

        // "The last 3 months and 2 days ago": what is ago stands by itself.
        length = line.Of(length.To) is "ago" or "later" ? UnitAmount.Read(line, relation.To) is { To: > 0 } first ? new Length(relation.To, first.To, [first.Part], null) : null : length;
        return length is null || line.Of(length.To) is "ago" or "later" ? null : Ahead(at, length, now, relation.Shift);
    }

    private static Period Ahead(int at, Length length, DateTime now, int direction)
    {
        var begin = direction < 0 || length.IsClock ? now : Distance.From(now, new Length(at, at, [new LengthPart(1, TimeUnit.Day)], null), 1);
        var end = Distance.From(begin, length, direction);
        return direction < 0 ? Period.Between(at, length.To, end, begin, length) : Period.Between(at, length.To, begin, end, length);
    }

    /// <summary>"3 next weeks", "13 last minutes".</summary>
    private static Period? CountedBefore(Scan line, int at, Relation relation, DateTime now) =>
        relation.Shift != 0 && line.Value(at) is > 0 and var count && line[relation.To].Word.Unit is { } unit && line.Of(relation.To)[^1] == 's'
            ? Ahead(at, new Length(at, relation.To + 1, [new LengthPart(count, unit)], null), now, relation.Shift)
            : null;

    private static Period? Within(Scan line, int at, DateTime now) =>
        LengthReader.Read(line, at + 1) is { Mod: null } length && line.Of(length.To) is not "of" ? Ahead(at, length, now, 1) : null;
}
