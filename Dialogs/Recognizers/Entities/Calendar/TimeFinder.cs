using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>All that a text says of one kind.</summary>
internal static class TimeFinder
{
    public static List<Entity> Lengths(Line line)
    {
        var found = new List<Entity>();
        for (var at = 0; at < line.Count; at++)
        {
            if (LengthReader.Read(line, at) is { } length)
            {
                found.Add(length.ToEntity(line));
                at = length.To - 1;
            }
        }

        return found;
    }

    public static List<Entity> Clocks(Line line)
    {
        var found = new List<Entity>();
        for (var at = 0; at < line.Count; at++)
        {
            if (ClockReader.Read(line, at) is { IsValid: true } clock)
            {
                found.Add(clock.ToEntity(line, clock.From, null));
                at = clock.To - 1;
            }
        }

        return found;
    }
}
