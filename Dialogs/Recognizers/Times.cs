using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers;

/// <summary>
/// When something shall happen, always ahead: "in 30 minutes", "tonight at 9", "at 21:30", "on friday at 6pm". A part of
/// the day without an hour has the hour that <c>answers.json</c> gives it (tomorrow morning is 8:00).
/// </summary>
public sealed class Times
{
    // "Tomorrow" or "friday" without an hour.
    private const int DayAlone = 9;

    private static readonly TimeSpan Furthest = TimeSpan.FromDays(366);

    private readonly Language language;
    private readonly Durations durations;

    internal Times(Language language, Durations durations)
    {
        this.language = language;
        this.durations = durations;
    }

    /// <param name="zone">The person's zone, in which clock times are meant.</param>
    public TimeReading Read(string text, DateTimeOffset now, TimeZoneInfo zone)
    {
        var utterance = language.Read(text);
        return After(utterance, now) ?? OnTheClock(utterance, now, zone) ?? new TimeReading.None();
    }

    /// <summary>"in 30 minutes", "in an hour", "20 min", "half an hour from now".</summary>
    private TimeReading? After(Utterance utterance, DateTimeOffset now)
    {
        if (durations.All(utterance).FirstOrDefault() is not { } length)
        {
            return null;
        }

        if (length.To < utterance.Count && utterance[length.To].Word is "ago" or "before" or "earlier")
        {
            return new TimeReading.Past();
        }

        return length.Length <= TimeSpan.Zero ? new TimeReading.Past()
            : length.Length > Furthest ? new TimeReading.TooFar()
            : new TimeReading.Exact(now + length.Length);
    }

    private TimeReading? OnTheClock(Utterance utterance, DateTimeOffset now, TimeZoneInfo zone)
    {
        var said = ClockWords.Find(language.Plain(utterance), language.Vocabulary.Answers, TimeZoneInfo.ConvertTime(now, zone).DateTime);
        if (said.IsPast)
        {
            return new TimeReading.Past();
        }

        if (said.Hour is null && said.Part is null)
        {
            return said.Days is null && said.Weekday is null ? null : Day(said with { Hour = DayAlone, HasHalf = true }, now, zone);
        }

        var hour = said.Hour ?? said.Part!.Hour;
        return Day(said.Hour is null ? said with { Hour = hour, HasHalf = true, Afternoon = hour >= 12 } : said, now, zone);
    }

    private static TimeReading Day(ClockWords said, DateTimeOffset now, TimeZoneInfo zone)
    {
        var today = TimeZoneInfo.ConvertTime(now, zone).Date;
        var times = said.HasHalf ? [said.Hour24] : new[] { said.Hour!.Value % 12, (said.Hour.Value % 12) + 12 };
        var moments = times.Select(hour => Next(said, today, hour, now, zone)).Where(moment => moment is not null).Select(moment => moment!.Value).Order().ToList();
        return moments switch
        {
            [] => new TimeReading.Past(),
            [var only] => new TimeReading.Exact(only),
            _ => new TimeReading.Ambiguous(moments[0], moments[1]),
        };
    }

    /// <summary>The first day, from today on or as named, on which that hour still lies ahead; null when the named day's has passed.</summary>
    private static DateTimeOffset? Next(ClockWords said, DateTime today, int hour, DateTimeOffset now, TimeZoneInfo zone)
    {
        var days = said.Days ?? (said.Weekday is { } weekday ? ((weekday - (int)today.DayOfWeek) + 7) % 7 : 0);
        // "Tonight at 1" and "at midnight" mean the night that follows.
        var after = said.IsTonight && hour < 5 ? 1 : 0;
        var moment = At(today.AddDays(days + after), hour, said.Minute, zone);
        if (moment > now)
        {
            return moment;
        }

        return said.Days is not null ? null : At(today.AddDays(days + (said.Weekday is null ? 1 : 7)), hour, said.Minute, zone);
    }

    /// <summary>An hour that the change to summer time skips is the same moment an hour later on the clock.</summary>
    private static DateTimeOffset At(DateTime day, int hour, int minute, TimeZoneInfo zone)
    {
        var local = day.AddHours(hour).AddMinutes(minute);
        local = zone.IsInvalidTime(local) ? local.AddHours(1) : local;
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }
}
