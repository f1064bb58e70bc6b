using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Amounts;

/// <summary>A part in words: "half", "a third", "twenty-three fifths", "one and a half", "three quarters million".</summary>
internal static class Fraction
{
    // No one writes a longer one; with it the search below cannot grow with the text.
    private const int LongestRun = 24;

    public static Amount Read(Scan line, int at)
    {
        var last = Denominator(line, at);
        if (last < 0)
        {
            return Amount.None;
        }

        var word = line[last].Word;
        var part = word.IsOrdinal || word.Text is "half" or "quarter" ? Single(line, at, last) : Several(line, at, last);
        return part.IsFound ? part with { Kind = AmountKind.Fraction } : part;
    }

    /// <summary>The token that says what the parts are; -1 when the words before it are no number.</summary>
    private static int Denominator(Scan line, int at)
    {
        for (var to = at; to < at + LongestRun; to++)
        {
            var word = line[to].Word;
            if (word.Part > 0)
            {
                return IsTooShort(line, at, to) || (word.Part >= 100 && line[at].Kind == TokenKind.Digits) ? -1 : to;
            }

            if (word.Cardinal < 0 && word.Round == 0 && word.Text is not ("a" or "an" or "and" or "-") && (to > at || line[to].Kind != TokenKind.Digits))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"A second" and "two firsts" are no parts, "three twenty-firsts" are.</summary>
    private static bool IsTooShort(Scan line, int at, int to) =>
        line.Of(to) is "first" or "second" or "seconds" or "firsts"
        && (to == at || (line[to - 1].Word.Cardinal < 20 && !(line.Of(to - 1) == "-" && line[to - 2].Word.Cardinal >= 20)));

    /// <summary>One part: "a fifth", "one twenty-fifth", "three and a half", "one and half".</summary>
    private static Amount Single(Scan line, int at, int last)
    {
        if (Unit(line, at, last) is > 0 and var alone)
        {
            return Rounded(line, 0, at, last + 1, 1 / alone);
        }

        for (var and = at + 1; and < last; and++)
        {
            if (line.Of(and) == "and" && Unit(line, and + 1, last) is > 0 and var part && Whole(line, at, and) is { IsFound: true } whole)
            {
                return Rounded(line, whole.Value, and, last + 1, 1 / part);
            }
        }

        return Amount.None;
    }

    /// <summary>What one is divided by, from "a" or "one" up to the last token; 0 when this is no such part.</summary>
    private static double Unit(Scan line, int at, int last)
    {
        var word = line[last].Word;
        var from = line.Of(at) is "a" or "an" or "one" ? at + 1 : at;
        from = from > at && line.Of(from) == "-" ? from + 1 : from;
        if (word.Text is "half" or "quarter")
        {
            var isBare = from == at && word.Text == "quarter" && line[last + 1].Word.Round == 0 && line.Of(at - 1) != "and";
            return from == last && !isBare ? word.Part : 0;
        }

        return from > at && WordNumber.ReadOrdinal(line, from) is var parts && parts.To == last + 1 ? parts.Value : 0;
    }

    private static Amount Several(Scan line, int at, int last)
    {
        for (var and = last - 1; and > at; and--)
        {
            if (line.Of(and) == "and" && WordNumber.Read(line, and + 1, last) is var few && few.To == last && few.Value < line[last].Word.Part
                && Whole(line, at, and) is { IsFound: true } whole)
            {
                return Rounded(line, whole.Value, and, last + 1, few.Value / line[last].Word.Part);
            }
        }

        for (var from = at + 1; from <= last; from++)
        {
            if (Whole(line, at, from) is { IsFound: true } count && Parts(line, from, last) is > 0 and var parts)
            {
                return Rounded(line, 0, at, last + 1, count.Value / parts);
            }
        }

        return Amount.None;
    }

    private static double Parts(Scan line, int from, int last)
    {
        var first = line.Of(from) == "-" && from + 1 == last ? from + 1 : from;
        return line[last].Text is "halves" or "quarters" ? (first == last ? line[last].Word.Part : 0)
            : WordNumber.ReadOrdinal(line, first) is var ordinal && ordinal.To == last + 1 ? ordinal.Value
            : 0;
    }

    /// <summary>The number that ends exactly before a token.</summary>
    private static Amount Whole(Scan line, int at, int end)
    {
        var whole = line[at].Kind == TokenKind.Digits ? DigitNumber.Read(line, at) : WordNumber.Read(line, at, end);
        return whole.To == end ? whole : Amount.None;
    }

    /// <summary>"Half million", "five and a half million"; and "five billion and three quarters" are 5.75 billion.</summary>
    private static Amount Rounded(Scan line, double whole, int and, int to, double part)
    {
        if (line[to].Word.Round is > 0 and var round)
        {
            var isOwn = whole >= round;
            return new Amount(to + 1, isOwn ? whole + (part * round) : (whole + part) * round, AmountKind.Fraction);
        }

        var before = whole > 0 ? line[and - 1].Word.Round : 0;
        return new Amount(to, whole + (part * (before >= 1000 ? before : 1)), AmountKind.Fraction);
    }
}
