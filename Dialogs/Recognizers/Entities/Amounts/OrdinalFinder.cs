using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Amounts;

/// <summary>All ordinals of a text, counted from its start ("third") or from here or the end ("next", "last but one").</summary>
internal static class OrdinalFinder
{
    public static List<Entity> Find(Scan line)
    {
        var found = new List<Entity>();
        for (var at = 0; at < line.Count;)
        {
            at = Take(line, at, found);
        }

        return found;
    }

    /// <summary>A whole ordinal that begins at a token: "11th", "twenty-fifth".</summary>
    public static Amount Read(Scan line, int at)
    {
        ref readonly var token = ref line[at];
        if (token.Kind == TokenKind.Digits)
        {
            return line.Of(at + 1) is "st" or "nd" or "rd" or "th" && line.IsGlued(at + 1) && line.Ends(at + 2) && line.Begins(at)
                ? new Amount(at + 2, DigitScan.Read(line.Text, token.Start).Value, AmountKind.Integer)
                : Amount.None;
        }

        var ordinal = token.Kind == TokenKind.Word ? WordNumber.ReadOrdinal(line, at) : Amount.None;
        return ordinal.IsFound && line[ordinal.To - 1].Word.IsOrdinal ? ordinal : Amount.None;
    }

    private static int Take(Scan line, int at, List<Entity> found)
    {
        if (RelativeOrdinal.Read(line, at) is { To: > 0 } relative)
        {
            found.Add(Entity("ordinal.relative", line, at, relative.To, new EntityValue(null) { Offset = relative.Offset, RelativeTo = relative.From }));
            return relative.To;
        }

        if (line.Of(at) is "a" && line[at + 1].Word is { IsOrdinal: true, Part: >= 100 })
        {
            // "A trillionth" is a part, not a place.
            return at + 2;
        }

        if (Read(line, at) is not { IsFound: true } ordinal)
        {
            return at + 1;
        }

        var value = Amount.Write(ordinal.Value);
        found.Add(Entity("ordinal", line, at, ordinal.To, new EntityValue(value) { Offset = value, RelativeTo = "start" }));
        return ordinal.To;
    }

    private static Entity Entity(string type, Scan line, int at, int to, EntityValue value) =>
        new(type, line[at].Start, line[to - 1].End - line[at].Start, [value]);
}
