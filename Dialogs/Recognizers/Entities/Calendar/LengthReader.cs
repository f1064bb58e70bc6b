using System.Collections.Immutable;
using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>A length of time that begins at a token.</summary>
internal static class LengthReader
{
    public static Length? Read(Scan line, int at)
    {
        if (line.Of(at + 1) != "than" || line.Of(at) is not ("more" or "less"))
        {
            return Plain(line, at);
        }

        var length = Plain(line, at + 2);
        return length is null ? null : length with { From = at, Mod = line.Of(at) };
    }

    /// <summary>One or more amounts with different units, with nothing, "and" or a comma between them.</summary>
    private static Length? Plain(Scan line, int at)
    {
        if (!UnitAmount.CanBegin(line, at) || UnitAmount.Read(line, at) is not { To: > 0 } first)
        {
            return null;
        }

        var parts = ImmutableArray.Create(first.Part);
        var to = first.To;
        while (UnitAmount.Read(line, Connected(line, to)) is { To: > 0 } next && !parts.Any(part => part.Unit == next.Part.Unit))
        {
            parts = parts.Add(next.Part);
            to = next.To;
        }

        return new Length(at, to, parts.Length == 1 ? parts : parts.Sort((one, other) => other.Unit.Seconds.CompareTo(one.Unit.Seconds)), null);
    }

    private static int Connected(Scan line, int at) => line.Of(at) is "and" or "," ? at + 1 : at;
}
