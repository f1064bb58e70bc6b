using System.Collections.Immutable;
using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>A stretch of time with two ends.</summary>
/// <param name="Type"><c>daterange</c>, <c>timerange</c> or <c>datetimerange</c>.</param>
/// <param name="To">Behind the last token.</param>
internal sealed record Period(string Type, int From, int To, ImmutableArray<EntityValue> Values)
{
    public static Period Days(int from, int to, string timex, DateOnly begin, DateOnly end) =>
        new("daterange", from, to, [new EntityValue(null) { Timex = timex, From = Day.Iso(begin), To = Day.Iso(end) }]);

    public static Period Between(int from, int to, DateTime begin, DateTime end, Length length)
    {
        var (first, last) = length.IsClock ? (Moment.Iso(begin), Moment.Iso(end)) : (Day.Iso(DateOnly.FromDateTime(begin)), Day.Iso(DateOnly.FromDateTime(end)));
        return new Period(length.IsClock ? "datetimerange" : "daterange", from, to,
            [new EntityValue(null) { Timex = $"({first},{last},{length.Timex})", From = first, To = last }]);
    }

    public Entity ToEntity(Scan line)
    {
        var start = line[From].Start;
        return new Entity(Type, start, line[To - 1].End - start, Values);
    }
}
