using System.Globalization;
using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers;

/// <summary>A number in a message.</summary>
/// <param name="OutOf">The 7 of "6/7"; null when none is said.</param>
internal readonly record struct NumberHit(double Value, double? OutOf, int From, int To)
{
    /// <summary>Every number, in digits or words, in the order of the text.</summary>
    public static List<NumberHit> Find(Utterance utterance, IReadOnlyDictionary<string, int> words)
    {
        var found = new List<NumberHit>();
        for (var at = 0; at < utterance.Count; at++)
        {
            var hit = utterance[at].IsNumber ? Digits(utterance[at].Word, at) : Words(utterance, at, words);
            if (hit is { } number)
            {
                found.Add(WithHalf(number, utterance));
                at = found[^1].To - 1;
            }
        }

        return found;
    }

    private static NumberHit? Digits(string word, int at)
    {
        var parts = word.Split('/');
        return parts.Length <= 2 && Parse(parts[0]) is { } value
            ? new NumberHit(value, parts.Length == 2 ? Parse(parts[1]) : null, at, at + 1)
            : null;
    }

    /// <summary>"1,000" is a thousand and "7,5" is seven and a half.</summary>
    private static double? Parse(string digits)
    {
        var plain = digits.Length > 4 && digits[^4] == ',' ? digits.Replace(",", "", StringComparison.Ordinal) : digits.Replace(',', '.');
        return double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static NumberHit? Words(Utterance utterance, int from, IReadOnlyDictionary<string, int> words)
    {
        var (whole, part, at) = (0, 0, from);
        var tens = false;
        for (; at < utterance.Count && (at == from || !utterance.BeginsClause(at)); at++)
        {
            var word = utterance[at].Word;
            if (!words.TryGetValue(word, out var value))
            {
                var goesOn = word == "and" && part >= 100 && at + 1 < utterance.Count && words.ContainsKey(utterance[at + 1].Word);
                var article = word == "a" && at == from && at + 1 < utterance.Count && utterance[at + 1].Word is "hundred" or "thousand";
                if (!goesOn && !article)
                {
                    break;
                }

                part = article ? 1 : part;
            }
            else if (value == 1000)
            {
                (whole, part, tens) = (Math.Max(1, part) * 1000, 0, false);
            }
            else if (value == 100)
            {
                (part, tens) = (Math.Max(1, part) * 100, false);
            }
            else if (at == from || part % 100 == 0 || (tens && value is > 0 and < 10))
            {
                (part, tens) = (part + value, value >= 20);
            }
            else
            {
                break;
            }
        }

        return at == from ? null : new NumberHit(whole + part, null, from, at);
    }

    /// <summary>"seven and a half", "seven point five".</summary>
    private static NumberHit WithHalf(NumberHit number, Utterance utterance)
    {
        var at = number.To;
        if (at + 2 < utterance.Count && utterance[at].Word == "and" && utterance[at + 1].Word == "a" && utterance[at + 2].Word == "half")
        {
            return number with { Value = number.Value + 0.5, To = at + 3 };
        }

        return at + 1 < utterance.Count && utterance[at].Word == "point" && utterance[at + 1].Word == "five"
            ? number with { Value = number.Value + 0.5, To = at + 2 }
            : number;
    }
}
