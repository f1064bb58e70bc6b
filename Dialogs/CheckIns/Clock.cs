using System.Globalization;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.CheckIns;

/// <summary>Says a moment as the person's own clock shows it: "9:35 pm", "tomorrow at 8:00 am", "on Friday at 18:00".</summary>
internal sealed class Clock(Words words)
{
    /// <summary>Where people say "9 pm"; elsewhere the clock has 24 hours. A missing locale is taken for the United States.</summary>
    private static readonly string[] TwelveHours = ["en-us", "en-ca", "en-au", "en-nz", "en-in", "en-ph"];

    private readonly Line today = words["clock.today"];
    private readonly Line tomorrow = words["clock.tomorrow"];
    private readonly Line later = words["clock.later"];

    public string Say(Chat chat, DateTimeOffset moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment, chat.Zone);
        var time = local.ToString(IsTwelveHours(chat) ? "h:mm tt" : "HH:mm", CultureInfo.InvariantCulture).ToLowerInvariant();
        return (local.Date - chat.Local.Date).Days switch
        {
            0 => chat.Word(today, ("time", time)),
            1 => chat.Word(tomorrow, ("time", time)),
            _ => chat.Word(later, ("day", local.ToString("dddd, d MMMM", CultureInfo.InvariantCulture)), ("time", time)),
        };
    }

    private static bool IsTwelveHours(Chat chat) =>
        chat.Activity.Locale is not { } locale || TwelveHours.Contains(locale.ToLowerInvariant());
}
