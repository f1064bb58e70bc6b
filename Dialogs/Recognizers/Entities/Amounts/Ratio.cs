using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Amounts;

/// <summary>One number over another: "3/4", "2 1/4", "1 over three", "one out of three", "½".</summary>
internal static class Ratio
{
    private const string Signs = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";

    private static readonly double[] Values =
    [
        1 / 4d, 1 / 2d, 3 / 4d, 1 / 7d, 1 / 9d, 1 / 10d, 1 / 3d, 2 / 3d, 1 / 5d, 2 / 5d, 3 / 5d, 4 / 5d, 1 / 6d, 5 / 6d, 1 / 8d, 3 / 8d, 5 / 8d, 7 / 8d,
    ];

    /// <summary>What a number goes on to; the number itself when it does not.</summary>
    public static Amount Behind(Scan line, int at, Amount number)
    {
        if (!number.IsFound)
        {
            return number;
        }

        if (line.Of(number.To) == "/")
        {
            return Slash(line, at, number);
        }

        if (number.IsWhole && Sign(line, number.To) is { IsFound: true } sign)
        {
            return new Amount(sign.To, number.Value + sign.Value, AmountKind.Fraction);
        }

        if (number.IsWhole && line[at].Kind == TokenKind.Digits && line[number.To].Kind == TokenKind.Digits && !line.IsGlued(number.To)
            && Slash(line, number.To, DigitNumber.Read(line, number.To)) is { Kind: AmountKind.Fraction } part)
        {
            return part with { Value = number.Value + part.Value };
        }

        return Preposition(line, number) is { IsFound: true } ratio ? ratio : number;
    }

    /// <summary>A fraction in one sign.</summary>
    public static Amount Sign(Scan line, int at)
    {
        ref readonly var token = ref line[at];
        if (token.Kind == TokenKind.End || line.Text[token.Start] < '\x80' || token.Length != 1)
        {
            return Amount.None;
        }

        var index = Signs.IndexOf(line.Text[token.Start], StringComparison.Ordinal);
        return index < 0 ? Amount.None : new Amount(at + 1, Values[index], AmountKind.Fraction);
    }

    private static Amount Slash(Scan line, int at, Amount number)
    {
        var below = number.To + 1;
        var isPlain = number is { IsFound: true, Kind: AmountKind.Integer } && number.To == at + 1 && line.Of(number.To) == "/"
            && line.IsGlued(number.To) && line.IsGlued(below) && line[below].Kind == TokenKind.Digits && line.Ends(below + 1)
            && !(line.IsGlued(at) && line.Of(at - 1) is "/" or "-" && line.IsGlued(at - 1) && line[at - 2].Kind == TokenKind.Digits) && !(line.Of(below + 1) is "/" && line.IsGlued(below + 1));
        return isPlain && line.Value(below) > 0
            ? new Amount(below + 1, number.Value / line.Value(below), AmountKind.Fraction)
            : number;
    }

    /// <summary>"Over" takes any two numbers, "out of" and "in" only a part of a whole.</summary>
    private static Amount Preposition(Scan line, Amount number)
    {
        var to = number.To;
        var isOver = line.Of(to) == "over";
        var from = isOver || line.Of(to) == "in" ? to + 1 : line.Of(to) == "out" && line.Of(to + 1) == "of" ? to + 2 : 0;
        if (from == 0 || !number.IsWhole)
        {
            return Amount.None;
        }

        var below = Plain(line, from);
        return below is { IsFound: true, Value: > 0 } && below.IsWhole && (isOver || number.Value < below.Value)
            ? new Amount(below.To, number.Value / below.Value, AmountKind.Fraction)
            : Amount.None;
    }

    private static Amount Plain(Scan line, int at) =>
        line[at].Kind == TokenKind.Digits ? DigitNumber.Read(line, at) : WordNumber.Read(line, at);
}
