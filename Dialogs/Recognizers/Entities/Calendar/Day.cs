using System.Collections.Immutable;
using System.Globalization;
using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>A day, or the two that it can be.</summary>
/// <param name="To">Behind the last token.</param>
/// <param name="Past">The last such day; null, as is <paramref name="Future"/>, when there is no such day.</param>
/// <param name="Future">The next such day.</param>
internal sealed record Day(int From, int To, string Timex, DateOnly? Past, DateOnly? Future)
{
    public bool IsOne => Past == Future;

    /// <summary>Whether only month and day are said; then a year may follow behind the hour.</summary>
    public bool IsYearless => Timex.StartsWith("XXXX-", StringComparison.Ordinal) && Timex.Length == 10;

    public static Day Of(int from, int to, DateOnly date) => new(from, to, Iso(date), date, date);

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public Entity ToEntity(Scan line, int from, string? mod)
    {
        var start = line[from].Start;
        var values = IsOne ? ImmutableArray.Create(Value(Past, mod)) : [Value(Past, mod), Value(Future, mod)];
        return new Entity("date", start, line[To - 1].End - start, values);
    }

    private EntityValue Value(DateOnly? date, string? mod) => new(date is { } day ? Iso(day) : null) { Timex = Timex, Mod = mod };
}
