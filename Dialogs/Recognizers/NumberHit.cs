using CompanionBot.Dialogs.Recognizers.Entities.Amounts;
using CompanionBot.Dialogs.Recognizers.Entities.Scanning;
using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers;

/// <summary>A number in a message.</summary>
/// <param name="OutOf">The 7 of "6/7"; null when none is said.</param>
internal readonly record struct NumberHit(double Value, double? OutOf, int From, int To)
{
    /// <summary>Every number, in digits or words, in the order of the text. "6/7" is a 6, not a part of one.</summary>
    public static List<NumberHit> Find(PlainLine plain)
    {
        var found = new List<NumberHit>();
        for (var at = 0; at < plain.Line.Count; at++)
        {
            if (NumberReader.Plain(plain.Line, at) is { IsFound: true } number)
            {
                var (outOf, to) = OutOfBehind(plain.Line, number.To);
                found.Add(new NumberHit(number.Value, outOf, plain.TokenAt(at), plain.TokenBehind(to)));
                at = to - 1;
            }
        }

        return found;
    }

    private static (double? OutOf, int To) OutOfBehind(Scan line, int at) =>
        line.Of(at) == "/" && line.IsGlued(at) && line.IsGlued(at + 1) && DigitNumber.Read(line, at + 1) is { IsFound: true } whole
            ? (whole.Value, whole.To)
            : (null, at);
}
