using System.Collections.Immutable;
using System.Text;
using CompanionBot.Dialogs.Recognizers.Entities.Amounts;
using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>So many of one unit.</summary>
internal readonly record struct LengthPart(double Amount, TimeUnit Unit)
{
    public double Seconds => Amount * Unit.Times * Unit.Seconds;
}

/// <summary>A length of time, as in "1 year and 21 days".</summary>
/// <param name="Parts">The longest unit first.</param>
/// <param name="Mod"><c>more</c>, <c>less</c> or null.</param>
internal sealed record Length(int From, int To, ImmutableArray<LengthPart> Parts, string? Mod)
{
    public double Seconds => Parts.Sum(part => part.Seconds);

    /// <summary>Whether it is counted on the clock at least in part: then the moment counts, not the day.</summary>
    public bool IsClock => Parts[^1].Unit.IsClock;

    public string Timex
    {
        get
        {
            var timex = new StringBuilder("P");
            var isClock = false;
            foreach (var (amount, unit) in Parts)
            {
                timex.Append(unit.IsClock && !isClock ? "T" : "").Append(Amount.Write(amount * unit.Times)).Append(unit.Timex);
                isClock |= unit.IsClock;
            }

            return timex.ToString();
        }
    }

    public Entity ToEntity(Scan line)
    {
        var start = line[From].Start;
        return new Entity("duration", start, line[To - 1].End - start, [new EntityValue(Amount.Write(Seconds)) { Timex = Timex, Mod = Mod }]);
    }
}
