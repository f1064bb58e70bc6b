using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>A day by its weekday: "Friday", "next Sunday", "on Friday next week", "Friday the 22nd", "this Friday-Jun-15".</summary>
internal static class WeekdayDate
{
    public static Day? Read(Scan line, int at, DateTime now)
    {
        if (!line.Begins(at))
        {
            return null;
        }

        var relation = Relation.Read(line, at);
        return relation.To > 0 ? Related(line, at, relation, now)
            : line.Of(at) == "on" && line[at + 1].Word.Weekday > 0 ? BeforeWeek(line, at, at + 1, now)
            : line[at].Word.Weekday > 0 && line.Ends(at + 1) ? Alone(line, at, now)
            : null;
    }

    private static Day? Related(Scan line, int at, Relation relation, DateTime now)
    {
        if (line[relation.To].Word.Weekday is > 0 and var weekday && line.Ends(relation.To + 1))
        {
            return Inner(line, at, relation.To + 1, now, isThisYear: true) ?? Day.Of(at, relation.To + 1, relation.Weekday(weekday, now));
        }

        if (line.Of(relation.To) == "week")
        {
            var day = line.Of(relation.To + 1) is "-" or "on" or "," ? relation.To + 2 : relation.To + 1;
            return line[day].Word.Weekday is > 0 and var ofWeek && line.Ends(day + 1) ? Day.Of(at, day + 1, DayMath.OfWeek(now, ofWeek, relation.Shift)) : null;
        }

        return relation.Kind is RelationKind.This or RelationKind.Next or RelationKind.Last
            && NumericDate.Read(line, relation.To, now, isExpected: true, isThisYear: true) is { } numeric ? numeric with { From = at } : null;
    }

    /// <summary>"Friday next week", "Sunday of this week".</summary>
    private static Day? BeforeWeek(Scan line, int at, int weekday, DateTime now)
    {
        var next = line.Of(weekday + 1) is "of" or "in" ? weekday + 2 : weekday + 1;
        return Relation.Read(line, next) is { To: > 0 } relation && line.Of(relation.To) == "week" && line[relation.To + 1].Word.Weekday == 0
            ? Day.Of(at, relation.To + 1, DayMath.OfWeek(now, line[weekday].Word.Weekday, relation.Shift))
            : null;
    }

    private static Day? Alone(Scan line, int at, DateTime now) =>
        BeforeWeek(line, at, at, now) ?? Inner(line, at, at + 1, now, isThisYear: false) ?? WithDay(line, at, now)
        ?? (IsShortWord(line, at) ? null : DayMath.Weekly(at, at + 1, line[at].Word.Weekday, now));

    /// <summary>The whole date behind a weekday: "Tuesday March 7", "wed, 22 of jan", "this friday (jun-15)", "Friday 2018-7-6".</summary>
    private static Day? Inner(Scan line, int from, int at, DateTime now, bool isThisYear)
    {
        var next = at;
        next = line.Of(next) is "." ? next + 1 : next;
        var isBracket = line.Of(next) == "(";
        next = line.Of(next) is "," or "-" or "(" or "the" ? next + 1 : next;
        next = line.Of(next) is "the" or "on" ? next + 1 : next;
        var day = MonthDate.Read(line, next, now, isThisYear) ?? NumericDate.Read(line, next, now, isExpected: true, isThisYear);
        if (day is null)
        {
            return null;
        }

        return isBracket && line.Of(day.To) == ")" ? day with { From = from, To = day.To + 1 } : day with { From = from };
    }

    private static Day? WithDay(Scan line, int at, DateTime now)
    {
        var weekday = line[at].Word.Weekday;
        var isThe = line.Of(at + 1) == "the";
        if (DayNumber.Read(line, isThe ? at + 2 : at + 1) is not { To: > 0 } day || DayNumber.IsOther(line, day.To) || (day.IsWords && !isThe && !day.IsOrdinal)
            || DayHalf.Phrase(line, day.To).To > 0 || (!isThe && !day.IsOrdinal && line[day.To].Word.Unit is not null))
        {
            return null;
        }

        if (!isThe)
        {
            return DayMath.Coinciding(at, day.To, weekday, day.Value, now);
        }

        return DayMath.Date(now.Year, now.Month, day.Value) is { } date && DayMath.Weekday(date) == weekday ? Day.Of(at, day.To, date) : null;
    }

    /// <summary>"The sun", "he sat down": such a word is a weekday only beside words that say so.</summary>
    private static bool IsShortWord(Scan line, int at) =>
        line.Of(at) is "sun" or "sat" or "wed" && line.Of(at - 1) is not ("on" or "by" or "until" or "till" or "since" or "before" or "after" or "or" or "and" or "," or "from" or "to")
        && !(line.Of(at + 1) is "at" or "@" or "," || line[at + 1].Kind == TokenKind.Digits || DayHalf.Phrase(line, at + 1).To > 0);
}
