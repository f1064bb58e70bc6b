using System.Globalization;

namespace CompanionBot.Dialogs.Quiz;

/// <summary>Numbers and dates as the quiz says them.</summary>
internal static class QuizNumbers
{
    /// <summary>A score, to one decimal.</summary>
    public static string Score(decimal score) => Math.Round(score, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>The width of the noise, to two.</summary>
    public static string Noise(decimal noise) => noise.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>The day of an earlier quiz, on the person's calendar; null when that is today.</summary>
    public static string? Day(DateTimeOffset at, DateTimeOffset local)
    {
        var then = at.ToOffset(local.Offset);
        var form = then.Year == local.Year ? "MMMM d" : "MMMM d, yyyy";
        return then.Date == local.Date ? null : then.ToString(form, CultureInfo.InvariantCulture);
    }
}
