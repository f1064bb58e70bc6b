namespace CompanionBot.Dialogs.Recognizers.Entities.Scanning;

/// <summary>A unit in which time is counted.</summary>
/// <param name="Timex">The letter of TIMEX3: <c>Y M W D H M S</c>, <c>WE</c> for weekends, <c>BD</c> for business days.</param>
/// <param name="Times">How many of these it is: a fortnight is 2 weeks.</param>
/// <param name="Seconds">How long one of these is; a month counts 30 days, a year 365.</param>
internal sealed record TimeUnit(string Timex, int Times, double Seconds)
{
    private const double DaySeconds = 86400;

    public static readonly TimeUnit Second = new("S", 1, 1);
    public static readonly TimeUnit Minute = new("M", 1, 60);
    public static readonly TimeUnit Hour = new("H", 1, 3600);
    public static readonly TimeUnit Day = new("D", 1, DaySeconds);
    public static readonly TimeUnit BusinessDay = new("BD", 1, DaySeconds);
    public static readonly TimeUnit Weekend = new("WE", 1, 2 * DaySeconds);
    public static readonly TimeUnit Week = new("W", 1, 7 * DaySeconds);
    public static readonly TimeUnit Fortnight = new("W", 2, 7 * DaySeconds);
    public static readonly TimeUnit Month = new("M", 1, 30 * DaySeconds);
    public static readonly TimeUnit Year = new("Y", 1, 365 * DaySeconds);
    public static readonly TimeUnit Decade = new("Y", 10, 365 * DaySeconds);

    /// <summary>Whether it is counted on the clock, not on the calendar.</summary>
    public bool IsClock => Seconds <= 3600;
}
