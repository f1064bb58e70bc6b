using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers;

/// <summary>The one number that an answer gives, in digits or words.</summary>
public sealed class Numbers
{
    private static readonly HashSet<string> NotBeforeOne =
        ["no", "this", "that", "the", "which", "any", "some", "every", "each", "a", "good", "bad", "other", "another", "only", "first", "last", "next"];

    private readonly Language language;

    internal Numbers(Language language) => this.language = language;

    /// <summary>
    /// The number; null when there is none, or when there are several that differ ("between 6 and 7", "6 or 7").
    /// "6/7" and "6 out of 7" are 6; "it was 8, now 5" is 5.
    /// </summary>
    public double? Read(string text) => Read(language.Read(text));

    /// <summary>
    /// The number if it lies on the scale, both ends included. "Not at all" is the lower end, "completely" and
    /// "the worst" are the upper one. A number said of another scale ("4 out of 5" for 0 to 10) is none.
    /// </summary>
    public double? Scale(string text, double lowest, double highest)
    {
        var utterance = language.Read(text);
        if (All(utterance) is { Count: > 0 } numbers)
        {
            return One(utterance, numbers) is { } one && (one.OutOf ?? highest) == highest && one.Value >= lowest && one.Value <= highest
                ? one.Value
                : null;
        }

        var words = string.Join(' ', utterance.Tokens.Select(token => token.Word));
        return words switch
        {
            "not at all" or "none" or "none at all" or "nothing" or "no not at all" or "nothing at all" or "not one bit" => lowest,
            "completely" or "totally" or "the worst" or "max" or "maximum" or "the most" or "as bad as it gets" or "the highest" or "highest"
                or "the maximum" or "fully" or "absolutely" or "off the charts" or "the top" or "unbearable" => highest,
            "the middle" or "in the middle" or "middle" or "halfway" or "half" or "medium" or "right in the middle" => (lowest + highest) / 2,
            _ => null,
        };
    }

    internal double? Read(Utterance utterance) => One(utterance, All(utterance))?.Value;

    private List<NumberHit> All(Utterance utterance)
    {
        var found = NumberHit.Find(language.Plain(utterance));
        found.RemoveAll(number => IsPronoun(number, utterance));
        return found;
    }

    private static NumberHit? One(Utterance utterance, List<NumberHit> numbers)
    {
        var values = new List<NumberHit>();
        foreach (var number in numbers)
        {
            if (number.From > 0 && IsOutOf(utterance, number) && values.Count > 0)
            {
                values[^1] = values[^1] with { OutOf = number.Value };
            }
            else if (!IsRangeOfScale(utterance, number))
            {
                values.Add(number);
            }
        }

        return values switch
        {
            [] => null,
            [var only] => only,
            _ when utterance.Has(values[^2].To, values[^1].From, "now", "currently", "actually", "rather") => values[^1],
            _ => values.TrueForAll(value => value.Value == values[0].Value) ? values[0] : null,
        };
    }

    private static bool IsOutOf(Utterance utterance, NumberHit number) =>
        utterance[number.From - 1].Word == "of" && number.From > 1 && utterance[number.From - 2].Word == "out";

    /// <summary>The ends of the scale are no answer: "on a scale of 1 to 10 I'd say 7", "from 0 to 10".</summary>
    private static bool IsRangeOfScale(Utterance utterance, NumberHit number)
    {
        var from = Math.Max(0, number.From - 4);
        return utterance.Has(from, number.From, "scale") || (number.From > 0 && utterance[number.From - 1].Word == "from")
            || (number.From > 2 && utterance[number.From - 1].Word == "to" && utterance[number.From - 3].Word is "from" or "of");
    }

    private static bool IsPronoun(NumberHit number, Utterance utterance) =>
        number.Value == 1 && utterance[number.From].Word == "one" && number.From > 0 && NotBeforeOne.Contains(utterance[number.From - 1].Word);
}
