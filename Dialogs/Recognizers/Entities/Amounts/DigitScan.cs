using System.Globalization;

namespace CompanionBot.Dialogs.Recognizers.Entities.Amounts;

/// <summary>How far a number in digits reaches, with its thousands and its decimals: <c>1,234</c>, <c>1.5</c>, <c>1.111,11</c>, <c>12,34,567.89</c>.</summary>
internal static class DigitScan
{
    // Thousands are written at most so far.
    private const int Longest = 40;

    private const string Blanks = " \u00A0\u202F";

    /// <param name="start">A digit, or a point before one.</param>
    public static (int End, double Value, AmountKind Kind) Read(ReadOnlySpan<char> text, int start)
    {
        if (text[start] == '.')
        {
            var last = Digits(text, start + 1);
            return (last, Parse(text[start..last]), AmountKind.Decimal);
        }

        var head = Digits(text, start);
        var whole = Grouped(text, start, head);
        var end = whole;
        var kind = AmountKind.Integer;
        var mark = IsGroup(text, start, head, whole) ? text[head] : ' ';
        if (Decimals(text, whole, mark) is > 0 and var behind && !IsPartOfDotted(text, start, behind))
        {
            (end, kind) = (behind, AmountKind.Decimal);
        }

        return (end, Value(text[start..end], whole - start), kind);
    }

    public static int Digits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsGroup(ReadOnlySpan<char> text, int start, int head, int whole) => whole > head && head > start && head < text.Length;

    /// <summary>Behind the last of its groups of three; the head itself when there are none.</summary>
    private static int Grouped(ReadOnlySpan<char> text, int start, int head)
    {
        if (head - start > 3 || head >= text.Length || (start > 1 && text[start - 1] is '.' or ',' && char.IsAsciiDigit(text[start - 2])))
        {
            return head;
        }

        var mark = text[head];
        if (mark is not (',' or '.') && !Blanks.Contains(mark, StringComparison.Ordinal))
        {
            return head;
        }

        var end = head;
        var isIndian = mark == ',' && Digits(text, head + 1) - head == 3 && head - start <= 2;
        var size = isIndian ? 2 : 3;
        while (end < text.Length && end - start < Longest && text[end] == mark && Digits(text, end + 1) - end - 1 == size)
        {
            end += size + 1;
        }

        if (isIndian)
        {
            return end > head && end < text.Length && text[end] == mark && Digits(text, end + 1) - end == 4 ? end + 4 : head;
        }

        return end == head || Goes(text, end, mark) || (mark == '.' && !HasComma(text, end)) ? head : end;
    }

    /// <summary>"1.111" is a decimal; only with a comma behind it do points part thousands.</summary>
    private static bool HasComma(ReadOnlySpan<char> text, int end) => end + 1 < text.Length && text[end] == ',' && char.IsAsciiDigit(text[end + 1]);

    private static bool Goes(ReadOnlySpan<char> text, int end, char mark) =>
        mark is ',' or '.' && end + 1 < text.Length && text[end] == mark && char.IsAsciiDigit(text[end + 1]);

    private static int Decimals(ReadOnlySpan<char> text, int at, char grouping) =>
        at + 1 < text.Length && text[at] is '.' or ',' && text[at] != grouping && char.IsAsciiDigit(text[at + 1]) ? Digits(text, at + 1) : 0;

    /// <summary>As in 192.168.1.2 or 22,24,26: then each part is a number by itself.</summary>
    private static bool IsPartOfDotted(ReadOnlySpan<char> text, int start, int end) =>
        (start > 1 && text[start - 1] is '.' or ',' && char.IsAsciiDigit(text[start - 2]))
        || (end + 1 < text.Length && text[end] is '.' or ',' && char.IsAsciiDigit(text[end + 1]));

    private static double Value(ReadOnlySpan<char> number, int whole)
    {
        Span<char> plain = stackalloc char[Math.Min(number.Length, 64)];
        var length = 0;
        for (var at = 0; at < number.Length && length < plain.Length; at++)
        {
            if (char.IsAsciiDigit(number[at]))
            {
                plain[length++] = number[at];
            }
            else if (at == whole)
            {
                plain[length++] = '.';
            }
        }

        return number.Length > plain.Length ? double.PositiveInfinity : Parse(plain[..length]);
    }

    private static double Parse(ReadOnlySpan<char> digits) => double.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
