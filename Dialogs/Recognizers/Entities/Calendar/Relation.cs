using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

internal enum RelationKind
{
    None,
    This,
    Next,
    Last,
    Past,
    Coming,
}

/// <summary>"This", "next", "last" and their like before a weekday, week or month.</summary>
internal readonly record struct Relation(int To, RelationKind Kind)
{
    /// <summary>How many weeks or months away.</summary>
    public int Shift => Kind switch
    {
        RelationKind.Next or RelationKind.Coming => 1,
        RelationKind.Last or RelationKind.Past => -1,
        _ => 0,
    };

    public static Relation Read(Scan line, int at) => line.Of(at) switch
    {
        "this" when line.Of(at + 1) is "past" => new(at + 2, RelationKind.Past),
        "this" when line.Of(at + 1) is "coming" or "upcoming" => new(at + 2, RelationKind.Coming),
        "this" or "current" => new(at + 1, RelationKind.This),
        "next" or "following" => new(at + 1, RelationKind.Next),
        "last" or "previous" => new(at + 1, RelationKind.Last),
        "past" => new(at + 1, RelationKind.Past),
        "coming" or "upcoming" => new(at + 1, RelationKind.Coming),
        _ => default,
    };

    /// <summary>"Next Friday" is that of the next week, "this past" and "coming" are the nearest ones.</summary>
    public DateOnly Weekday(int weekday, DateTime now)
    {
        var today = DateOnly.FromDateTime(now);
        var ofThisWeek = DayMath.OfWeek(now, weekday, 0);
        return Kind switch
        {
            RelationKind.Past => ofThisWeek < today ? ofThisWeek : DayMath.OfWeek(now, weekday, -1),
            RelationKind.Coming => ofThisWeek > today ? ofThisWeek : DayMath.OfWeek(now, weekday, 1),
            _ => DayMath.OfWeek(now, weekday, Shift),
        };
    }
}
