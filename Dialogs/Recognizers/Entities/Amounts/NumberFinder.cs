using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Amounts;

/// <summary>All numbers of a text.</summary>
internal static class NumberFinder
{
    private const string Type = "number";

    public static List<Entity> Find(Scan line)
    {
        var found = new List<Entity>();
        for (var at = 0; at < line.Count;)
        {
            at = IsPronoun(line, at) || NumberReader.Read(line, at) is not { IsFound: true } number ? at + 1 : Take(line, at, number, found);
        }

        return found;
    }

    /// <summary>"The one", "that one".</summary>
    private static bool IsPronoun(Scan line, int at) =>
        line.Of(at) == "one" && line.Of(at - 1) is "the" or "this" or "that" or "which" && line[at + 1].Word.Round == 0;

    private static int Take(Scan line, int at, Amount number, List<Entity> found)
    {
        if (!IsLinked(line, number))
        {
            found.Add(Entity(line, at, number, number.Sub));
            return number.To;
        }

        // "4 thousand 3 hundred and 21": digits with a round word are summed as long as they get smaller. The kind is then not told.
        var (from, sum) = (at, number);
        while (true)
        {
            var next = line.Of(number.To) == "and" ? number.To + 1 : number.To;
            var isLinked = IsLinked(line, number);
            number = isLinked ? NumberReader.Read(line, next) : Amount.None;
            if (!number.IsFound)
            {
                found.Add(Entity(line, from, sum, null));
                return sum.To;
            }

            var isPart = number.Value > 0 && number.Value < line[sum.To - 1].Word.Round;
            if (!isPart)
            {
                found.Add(Entity(line, from, sum, null));
            }

            (from, sum) = isPart ? (from, number with { Value = sum.Value + number.Value }) : (next, number);
        }
    }

    /// <summary>Whether it ends with a round word behind digits and a whole number follows.</summary>
    private static bool IsLinked(Scan line, Amount number)
    {
        var next = line.Of(number.To) == "and" ? number.To + 1 : number.To;
        return number.Kind == AmountKind.Integer && line[number.To - 1].Word.Round > 0 && (line[number.To - 2].Kind == TokenKind.Digits || line[next].Kind == TokenKind.Digits)
            && (line[next].Kind == TokenKind.Digits || line[next].Word.Cardinal >= 0)
            && NumberReader.Read(line, next) is { IsFound: true, Kind: AmountKind.Integer } following && IsPlain(line, next, following);
    }

    /// <summary>"2.12 hundred" is whole, but not to be added.</summary>
    private static bool IsPlain(Scan line, int at, Amount number) =>
        !line.Text.AsSpan(line[at].Start, line[number.To - 1].End - line[at].Start).ContainsAny('.', ',');

    private static Entity Entity(Scan line, int at, Amount number, string? sub)
    {
        var start = line[at].Start;
        return new Entity(Type, start, line[number.To - 1].End - start, [new EntityValue(Amount.Write(number.Value)) { Sub = sub }]);
    }
}
