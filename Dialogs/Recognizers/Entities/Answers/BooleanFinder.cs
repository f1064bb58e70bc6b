using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Answers;

/// <summary>The yes or no of a text: of several, the one that is the largest share of it, then the first.</summary>
internal static class BooleanFinder
{
    public static List<Entity> Find(Scan line)
    {
        var total = Words(line, 0, line.Count);
        Entity? best = null;
        for (var at = 0; at < line.Count; at++)
        {
            if (Read(line, at) is { To: > 0 } hit)
            {
                var share = (double)Words(line, at, hit.To) / Math.Max(1, total);
                var score = 0.4 + (0.6 * share);
                var start = line[at].Start;
                best = best is null || score > best.Values[0].Score
                    ? new Entity("boolean", start, line[hit.To - 1].End - start, [new EntityValue(hit.IsYes ? "true" : "false") { Score = score }])
                    : best;
                at = hit.To - 1;
            }
        }

        return best is null ? [] : [best];
    }

    private static (bool IsYes, int To) Read(Scan line, int at)
    {
        if (line[at].Kind == TokenKind.Sign)
        {
            return Gesture.Read(line, at);
        }

        if (!line.Begins(at) || !line.Ends(at + 1))
        {
            return default;
        }

        return line.Of(at) switch
        {
            "true" or "yes" or "yep" or "yup" or "yeah" or "y" or "sure" or "ok" or "agree" => (true, at + 1),
            "false" or "nope" or "nop" or "no" or "disagree" => (false, at + 1),
            "not" when line.Of(at + 1) == "ok" && !line.IsGlued(at + 1) && line.Ends(at + 2) => (false, at + 2),
            _ => default,
        };
    }

    /// <summary>Letters and digits that stand together, and each sign of the higher planes, as emoji are.</summary>
    private static int Words(Scan line, int from, int to)
    {
        var count = 0;
        for (var at = from; at < to; at++)
        {
            var isWord = line[at].Kind != TokenKind.Sign;
            count += (isWord && (at == from || !line.IsGlued(at) || line[at - 1].Kind == TokenKind.Sign)) || char.IsHighSurrogate(line.Text[line[at].Start]) ? 1 : 0;
        }

        return count;
    }
}
