using System.Globalization;
using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Amounts;

/// <summary>A number written in digits, with its power, multiplier or round word: <c>10</c>, <c>1.3e6</c>, <c>10k</c>, <c>2^-1</c>, <c>1 million</c>.</summary>
internal static class DigitNumber
{
    private const int MostRounds = 4;

    public static Amount Read(Scan line, int at)
    {
        if (!Begins(line, at))
        {
            return Amount.None;
        }

        var text = line.Text.AsSpan();
        var (end, value, kind) = DigitScan.Read(text, line[at].Start);
        var number = Power(line, at, end, value) is { IsFound: true } power ? power
            : Multiplied(line, at, end, value, kind) is { IsFound: true } multiplied ? multiplied
            : Whole(line, at, end) is > 0 and var to ? new Amount(to, value, kind)
            : Amount.None;
        return number.IsFound && double.IsFinite(number.Value) ? Rounded(line, number) : Amount.None;
    }

    private static bool Begins(Scan line, int at)
    {
        ref readonly var token = ref line[at];
        return token.Kind == TokenKind.Digits ? line.Begins(at)
            : token.Text == "." && line[at + 1].Kind == TokenKind.Digits && line.IsGlued(at + 1) && !line.IsGlued(at);
    }

    /// <summary>The token behind the number; 0 when a letter follows it, as in 29km or v2.</summary>
    private static int Whole(Scan line, int at, int end)
    {
        var to = line.TokenFrom(at, end);
        return !line.Ends(to) || IsUnitBehindPoint(line, to) ? 0 : to;
    }

    /// <summary>The 180 of "180.25ml".</summary>
    private static bool IsUnitBehindPoint(Scan line, int to) =>
        line.Of(to) is "." or "," && line.IsGlued(to) && line[to + 1].Kind == TokenKind.Digits && line.IsGlued(to + 1)
        && line[to + 2].Kind == TokenKind.Word && line.IsGlued(to + 2);

    private static Amount Power(Scan line, int at, int end, double value)
    {
        var text = line.Text.AsSpan();
        if (end >= text.Length || text[end] is not ('e' or 'E' or '^'))
        {
            return Amount.None;
        }

        var start = end + 1 < text.Length && text[end + 1] is '-' or '+' ? end + 2 : end + 1;
        var stop = DigitScan.Digits(text, start);
        if (stop == start || stop - start > 3 || Whole(line, at, stop) is not (> 0 and var to))
        {
            return Amount.None;
        }

        var exponent = int.Parse(text[(end + 1)..stop], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return new Amount(to, text[end] == '^' ? Math.Pow(value, exponent) : value * Math.Pow(10, exponent), AmountKind.Power);
    }

    /// <summary>10k, 1MM, 2.5 B. Small m is no million, it is rather a minute or a meter.</summary>
    private static Amount Multiplied(Scan line, int at, int end, double value, AmountKind kind)
    {
        var to = line.TokenFrom(at, end);
        ref readonly var word = ref line[to];
        if (word.Kind != TokenKind.Word || word.Length > 3 || !line.Ends(to + 1))
        {
            return Amount.None;
        }

        var times = line.Text.AsSpan(word.Start, word.Length) switch
        {
            "k" or "K" => 1e3,
            "M" or "MM" or "mil" => 1e6,
            "G" or "B" or "b" => 1e9,
            "T" => 1e12,
            _ => 0,
        };
        return times == 0 ? Amount.None : new Amount(to + 1, value * times, value * times % 1 == 0 ? AmountKind.Integer : kind);
    }

    /// <summary>"322 hundred", "1,674.5 million", "3 dozen".</summary>
    private static Amount Rounded(Scan line, Amount number)
    {
        var (to, value) = (number.To, number.Value);
        while (line[to].Word.Round > 0 && to < number.To + MostRounds)
        {
            value *= line[to++].Word.Round;
        }

        if (line.Of(to) is "dozen" or "dozens" or "doz" or "dz" or "dzs")
        {
            value *= 12;
            to++;
        }

        return to == number.To ? number : new Amount(to, value, value % 1 == 0 ? AmountKind.Integer : number.Kind);
    }
}
