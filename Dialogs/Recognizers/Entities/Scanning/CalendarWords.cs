namespace CompanionBot.Dialogs.Recognizers.Entities.Scanning;

/// <summary>Months, weekdays and units of time, with their short forms.</summary>
internal static class CalendarWords
{
    private static readonly string[] Months =
    [
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sep sept", "october oct",
        "november nov", "december dec",
    ];

    private static readonly string[] Weekdays =
    [
        "monday mon", "tuesday tue tues", "wednesday wed weds wednes wedn", "thursday thu thur thurs", "friday fri", "saturday sat", "sunday sun",
    ];

    private static readonly (TimeUnit Unit, string Names)[] Units =
    [
        (TimeUnit.Minute, "minute minutes min mins"), (TimeUnit.Second, "sec secs"), (TimeUnit.Hour, "hour hours hr hrs h"),
        (TimeUnit.Day, "day days night nights"), (TimeUnit.Week, "week weeks wk wks"), (TimeUnit.Fortnight, "fortnight fortnights"),
        (TimeUnit.Weekend, "weekend weekends"), (TimeUnit.Month, "month months"), (TimeUnit.Year, "year years yr yrs"),
        (TimeUnit.Decade, "decade decades"), (TimeUnit.BusinessDay, "weekday weekdays"),
    ];

    public static IEnumerable<Word> All =>
    [
        .. Months.SelectMany((names, index) => names.Split(' ').Select(name => new Word(name) { Month = index + 1 })),
        .. Weekdays.SelectMany((names, index) => names.Split(' ').Select(name => new Word(name) { Weekday = index + 1 })),
        .. Weekdays.Select(names => new Word(names.Split(' ')[0] + "s")),
        .. Units.SelectMany(unit => unit.Names.Split(' ').Select(name => new Word(name) { Unit = unit.Unit })),
    ];
}
