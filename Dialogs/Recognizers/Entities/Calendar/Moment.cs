using System.Collections.Immutable;
using System.Globalization;
using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>A moment, or those that it can be.</summary>
/// <param name="To">Behind the last token.</param>
internal sealed record Moment(int From, int To, ImmutableArray<EntityValue> Values)
{
    public static Moment At(int from, int to, DateTime at, string? timex = null, string? mod = null) =>
        new(from, to, [new EntityValue(Iso(at)) { Timex = timex ?? Iso(at), Mod = mod }]);

    /// <summary>A time on a day: all days with the earlier hour first, then with the later one.</summary>
    public static Moment At(int from, int to, Day day, Clock clock)
    {
        var values = ImmutableArray.CreateBuilder<EntityValue>(4);
        foreach (var time in clock.Both)
        {
            values.Add(Value(day, day.Past, time));
            if (!day.IsOne)
            {
                values.Add(Value(day, day.Future, time));
            }
        }

        return new Moment(from, to, values.DrainToImmutable());
    }

    public static string Iso(DateTime moment) => moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    public Entity ToEntity(Scan line, int from, string? mod)
    {
        var start = line[from].Start;
        return new Entity("datetime", start, line[To - 1].End - start, mod is null ? Values : [.. Values.Select(value => value with { Mod = mod })]);
    }

    private static EntityValue Value(Day day, DateOnly? date, Clock time) =>
        new(date is { } known ? $"{Day.Iso(known)}T{time.Value}" : null) { Timex = day.Timex + time.Timex };
}
