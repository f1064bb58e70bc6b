using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>"Tonight", "this morning", "last night": a part of a day that is known.</summary>
/// <param name="Days">From today.</param>
/// <param name="Part"><c>morning</c>, <c>afternoon</c>, <c>evening</c> or <c>night</c>.</param>
internal readonly record struct PartOfDay(int To, int Days, string Part)
{
    public static PartOfDay Read(Scan line, int at) =>
        line.Of(at) == "tonight" ? new PartOfDay(at + 1, 0, "night")
        : Relation.Read(line, at) is { To: > 0 } relation && IsPart(line.Of(relation.To)) ? new PartOfDay(relation.To + 1, relation.Shift, line.Of(relation.To))
        : default;

    public static bool IsPart(string word) => word is "morning" or "afternoon" or "evening" or "night";

    public Clock Apply(Clock clock) => Apply(clock, Part);

    /// <summary>The half of the day that a part belongs to; "three at night" stays early.</summary>
    public static Clock Apply(Clock clock, string part)
    {
        var hour = part == "morning" ? (clock.Hour >= 12 ? clock.Hour - 12 : clock.Hour)
            : clock.Hour < 12 && !(part == "night" && clock.Hour < 6) ? clock.Hour + 12
            : clock.Hour;
        return clock.IsOpen ? clock with { Hour = hour, IsOpen = false } : clock;
    }
}
