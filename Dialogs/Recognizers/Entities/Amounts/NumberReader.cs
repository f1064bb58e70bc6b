using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Amounts;

/// <summary>Any number that begins at a token.</summary>
internal static class NumberReader
{
    public static Amount Read(Scan line, int at)
    {
        ref readonly var token = ref line[at];
        if (token.Kind == TokenKind.Digits)
        {
            return Longer(Ratio.Behind(line, at, DigitNumber.Read(line, at)), Fraction.Read(line, at));
        }

        if (token.Kind == TokenKind.Word)
        {
            return token.Word.BeginsNumber && line.Begins(at) ? Words(line, at) : Amount.None;
        }

        return token.Text switch
        {
            "-" => Negative(line, at),
            "." => DigitNumber.Read(line, at),
            "" => Ratio.Sign(line, at),
            _ => Amount.None,
        };
    }

    /// <summary>As a person counts, not as one divides: "6 of 7" and "one third" begin with a whole number, "hundred" is one, "a half" alone is none.</summary>
    public static Amount Plain(Scan line, int at)
    {
        var whole = line[at].Kind == TokenKind.Digits ? DigitNumber.Read(line, at)
            : line[at].Word.Round > 0 ? new Amount(at + 1, line[at].Word.Round, AmountKind.Integer)
            : line[at].Kind == TokenKind.Word ? WithPoint(line, WordNumber.Read(line, at))
            : Amount.None;
        return whole.IsFound && Fraction.Read(line, at) is var more && more.To > whole.To && more.Value > whole.Value ? more : whole;
    }

    private static Amount Words(Scan line, int at)
    {
        if (line.Of(at) is "minus" or "negative")
        {
            var positive = line.Of(at + 1) is "minus" or "negative" or "-" ? Amount.None : Read(line, at + 1);
            return positive with { Value = -positive.Value };
        }

        var whole = WordNumber.Read(line, at);
        var number = whole.IsFound ? Ratio.Behind(line, at, WithPoint(line, whole)) : whole;
        return Longer(number, Fraction.Read(line, at));
    }

    private static Amount Longer(Amount one, Amount other) => other.To > one.To ? other : one;

    /// <summary>"6 - 5" are two numbers, not one and one below zero.</summary>
    private static Amount Negative(Scan line, int at)
    {
        if (line[at + 1].Kind != TokenKind.Digits || line[at - 1].Kind == TokenKind.Digits || (line.IsGlued(at) && line[at - 1].Kind == TokenKind.Word))
        {
            return Amount.None;
        }

        var number = Read(line, at + 1);
        return number with { Value = -number.Value };
    }

    /// <summary>"Two hundred point zero three", "seven point seventy-one".</summary>
    private static Amount WithPoint(Scan line, Amount whole)
    {
        if (!whole.IsFound || line.Of(whole.To) != "point")
        {
            return whole;
        }

        var (to, value, unit) = (whole.To + 1, whole.Value, 1.0);
        while (line[to].Word.Cardinal is >= 0 and <= 9)
        {
            unit /= 10;
            value += line[to++].Word.Cardinal * unit;
        }

        if (to == whole.To + 1 && WordNumber.Read(line, to) is { IsFound: true } behind)
        {
            to = behind.To;
            value += behind.Value / Math.Pow(10, Math.Floor(Math.Log10(behind.Value)) + 1);
        }

        return to == whole.To + 1 ? whole : new Amount(to, value, AmountKind.Decimal);
    }
}
