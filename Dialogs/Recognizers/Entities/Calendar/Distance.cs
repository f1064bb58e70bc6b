namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>Goes a length of time back or ahead. What lies outside of the calendar ends at its edge.</summary>
internal static class Distance
{
    /// <param name="direction">1 or -1.</param>
    public static DateTime From(DateTime moment, Length length, int direction)
    {
        foreach (var part in length.Parts)
        {
            try
            {
                moment = Go(moment, part, direction);
            }
            catch (ArgumentOutOfRangeException)
            {
                return direction > 0 ? DateTime.MaxValue : DateTime.MinValue;
            }
        }

        return moment;
    }

    private static DateTime Go(DateTime moment, LengthPart part, int direction)
    {
        var amount = part.Amount * part.Unit.Times * direction;
        return part.Unit.Timex switch
        {
            "Y" when amount % 1 == 0 => moment.AddYears(Small(amount)),
            "Y" => moment.AddMonths(Small(amount * 12)),
            "M" when !part.Unit.IsClock && amount % 1 == 0 => moment.AddMonths(Small(amount)),
            "BD" => Workdays(moment, amount),
            "WE" => moment.AddDays(7 * amount),
            _ => moment.AddSeconds(amount * part.Unit.Seconds),
        };
    }

    private static DateTime Workdays(DateTime moment, double amount)
    {
        if (Math.Abs(amount) > 10_000)
        {
            throw new ArgumentOutOfRangeException(nameof(amount));
        }

        for (var left = Math.Ceiling(Math.Abs(amount)); left > 0;)
        {
            moment = moment.AddDays(Math.Sign(amount));
            left -= moment.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return moment;
    }

    private static int Small(double amount) => Math.Abs(amount) < 1e6 ? (int)amount : throw new ArgumentOutOfRangeException(nameof(amount));
}
