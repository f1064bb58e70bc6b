using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>All before or after a time: "before 5pm", "since Monday", "tomorrow before 4pm", "until Friday".</summary>
internal static class OpenPeriod
{
    /// <summary>The mod that a word gives to the time behind it; null for any other word.</summary>
    public static string? Mod(string word) => word switch
    {
        "before" or "by" => "before",
        "until" or "till" => "before",
        "after" => "after",
        "since" => "since",
        _ => null,
    };

    /// <summary>The same, open on one side. A range that is open already, and a length, stay as they are.</summary>
    public static Entity? Of(Scan line, int at, Entity entity, string mod)
    {
        if (entity.Type is "duration" || entity.Values.Any(value => value.Mod is not null || (value.Value is null && value.From is null)))
        {
            return null;
        }

        var start = line[at].Start;
        var isBefore = mod == "before";
        return new Entity(entity.Type.EndsWith("range", StringComparison.Ordinal) ? entity.Type : $"{entity.Type}range", start, entity.End - start,
            [.. entity.Values.Select(value => value with
            {
                Value = null,
                Mod = mod,
                From = isBefore ? null : value.Value ?? (mod == "after" ? value.To : value.From),
                To = isBefore ? value.Value ?? value.From : null,
            })]);
    }

    /// <summary>"Tomorrow before 5pm".</summary>
    public static Entity? OnDay(Scan line, Day day)
    {
        if (Mod(line.Of(day.To)) is not { } mod || ClockReader.Read(line, day.To + 1, isHour: true) is not { IsValid: true, IsOpen: false } clock)
        {
            return null;
        }

        var moment = Moment.At(day.From, clock.To, day, clock).ToEntity(line, day.From, null);
        return Of(line, day.From, moment, mod);
    }
}
