using CompanionBot.Content;
using CompanionBot.Dialogs.Recognizers.Entities.Calendar;
using CompanionBot.Dialogs.Recognizers.Entities.Scanning;
using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers;

/// <summary>What a text says about a time of day and a day, before it is reckoned.</summary>
/// <param name="Hour">As said, 0 to 24.</param>
/// <param name="HasHalf">Whether it is known which half of the clock is meant.</param>
/// <param name="Afternoon">Whether it is the second half.</param>
/// <param name="Days">Days from today, when a day was named so.</param>
/// <param name="Weekday">Sunday = 0.</param>
internal sealed record ClockWords(
    int? Hour, int Minute, bool HasHalf, bool Afternoon, DayPart? Part, int? Days, int? Weekday, bool IsTonight, bool IsPast)
{
    /// <summary>The hour on a clock of 24.</summary>
    public int Hour24 => Hour switch
    {
        null => 0,
        > 12 => Hour.Value % 24,
        12 => Afternoon || (Part is null && HasHalf && Minute > 0) ? 12 : 0,
        _ => Hour.Value + (Afternoon ? 12 : 0),
    };

    /// <param name="now">On the person's own clock.</param>
    public static ClockWords Find(PlainLine plain, AnswerWords answers, DateTime now)
    {
        var said = new ClockWords(null, 0, HasHalf: false, Afternoon: false, null, null, null, IsTonight: false, IsPast: false);
        for (var at = 0; at < plain.Line.Count;)
        {
            (said, at) = said.With(plain.Line, at, answers, now);
        }

        return said.Settled();
    }

    private (ClockWords Said, int To) With(Scan line, int at, AnswerWords answers, DateTime now)
    {
        var word = line.Text[line[at].Start..line[at].End];
        if (answers.DayParts.TryGetValue(word, out var part))
        {
            return (this with { Part = part, IsTonight = IsTonight || word is "tonight" or "midnight", Days = word == "tonight" ? 0 : Days }, at + 1);
        }

        var hour = Hour is null ? HourWords.Read(line, at, answers, Part is not null) : null;
        if (DayIn(line, at, now) is { Future: { } date } day && day.To > (hour?.To ?? 0))
        {
            return (On(line, day, date, now), day.To);
        }

        return hour is not null ? (At(line, hour), hour.To)
            : (word == "pm" ? this with { HasHalf = true, Afternoon = true } : this, at + 1);
    }

    /// <summary>The number of "friday 9" is an hour here, and "24/7" is no day in July.</summary>
    private static Day? DayIn(Scan line, int at, DateTime now)
    {
        if (line[at].Word.Weekday is > 0 and var weekday && line[at + 1].Kind == TokenKind.Digits && line.Ends(at + 2) && line[at + 2].Word.Month == 0)
        {
            return DayMath.Weekly(at, at + 1, weekday, now);
        }

        var day = DayReader.Read(line, at, now);
        return day is not null && line[at].Kind == TokenKind.Digits && day.To == at + 3 && line.Of(at + 1) == "/" && line.Of(at - 1) != "on" ? null : day;
    }

    /// <summary>"Friday" and "next Friday" are both the nearest one; a day that is over is past.</summary>
    private ClockWords On(Scan line, Day day, DateOnly date, DateTime now)
    {
        var days = date.DayNumber - DateOnly.FromDateTime(now).DayNumber;
        var isNearest = day.IsOne ? days >= 0 && line.Of(day.From) is "next" or "this" && line[day.From + 1].Word.Weekday > 0 && day.To == day.From + 2
            : day.To == day.From + 1;
        return isNearest ? this with { Weekday = (int)date.DayOfWeek } : this with { Days = days, IsPast = IsPast || days < 0 };
    }

    /// <summary>"21:30" and "09:30" can only be meant one way.</summary>
    private ClockWords At(Scan line, Clock clock) => this with
    {
        Hour = clock.Hour,
        Minute = clock.Minute,
        HasHalf = HasHalf || !clock.IsOpen || line.Text[line[clock.From].Start] == '0',
        Afternoon = clock.IsOpen ? Afternoon : clock.Hour >= 12,
    };

    /// <summary>A part of the day says which half of the clock an hour belongs to.</summary>
    private ClockWords Settled()
    {
        if (Part is null || Hour is null || HasHalf)
        {
            return this;
        }

        // "Tonight at 1" is after midnight, "tonight at 9" before it.
        var afternoon = Part.Afternoon && !(IsTonight && Hour is 12 or < 5);
        return this with { HasHalf = true, Afternoon = afternoon };
    }
}
