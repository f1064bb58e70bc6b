using System.Globalization;
using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers;

/// <summary>A length of time in a text.</summary>
/// <param name="Length">A month counts 30 days, a year 365.</param>
/// <param name="Iso">ISO 8601, e.g. <c>PT1H30M</c>, <c>P2D</c>, <c>P3W</c>.</param>
/// <param name="Words">As the person wrote it.</param>
/// <param name="From">The first token.</param>
/// <param name="To">Behind the last one.</param>
public sealed record DurationReading(TimeSpan Length, string Iso, string Words, int From, int To);

/// <summary>Lengths of time: "3 hours", "2h", "half an hour", "an hour and a half", "a couple of days".</summary>
public sealed class Durations
{
    private readonly Language language;

    internal Durations(Language language) => this.language = language;

    /// <summary>The first length of time that the text names; null when it names none.</summary>
    public DurationReading? Read(string text) => All(language.Read(text)).FirstOrDefault();

    internal IEnumerable<DurationReading> All(Utterance utterance)
    {
        var numbers = NumberHit.Find(utterance, language.Vocabulary.Answers.Numbers).ToDictionary(number => number.From);
        for (var at = 0; at < utterance.Count; at++)
        {
            if (Parse(utterance, at, numbers) is { } found)
            {
                yield return found;
                at = found.To - 1;
            }
        }
    }

    private DurationReading? Parse(Utterance utterance, int from, Dictionary<int, NumberHit> numbers)
    {
        if (One(utterance, from, numbers) is not { } first || double.IsNaN(first.Amount) || first.Amount > 9999)
        {
            return null;
        }

        var parts = new List<(double Amount, string Unit)> { (first.Amount, first.Unit) };
        var to = first.To;
        if (Word(utterance, to) == "and" && Word(utterance, to + 1) == "a" && Word(utterance, to + 2) == "half")
        {
            parts[0] = (first.Amount + 0.5, first.Unit);
            to += 3;
        }
        else
        {
            var next = Word(utterance, to) == "and" ? to + 1 : to;
            if (One(utterance, next, numbers) is { } second && second.Unit != first.Unit && Seconds(second.Unit) < Seconds(first.Unit))
            {
                parts.Add((second.Amount, second.Unit));
                to = second.To;
            }
        }

        var length = TimeSpan.FromSeconds(parts.Sum(part => part.Amount * Seconds(part.Unit)));
        return new DurationReading(length, Iso(parts, length), utterance.Quote(from, to), from, to);
    }

    /// <summary>One amount with its unit, beginning at this token.</summary>
    private (double Amount, string Unit, int To)? One(Utterance utterance, int at, Dictionary<int, NumberHit> numbers)
    {
        var (amount, next) = Amount(utterance, at, numbers);
        if (next == at)
        {
            return null;
        }

        next = Word(utterance, next) is "full" or "whole" or "more" or "long" or "of" or "straight" or "solid" ? next + 1 : next;
        return Word(utterance, next) is { } word && language.Vocabulary.Answers.Units.TryGetValue(word, out var unit)
            ? (amount, unit, next + 1)
            : null;
    }

    private static (double Amount, int Next) Amount(Utterance utterance, int at, Dictionary<int, NumberHit> numbers)
    {
        if (numbers.TryGetValue(at, out var number))
        {
            return Word(utterance, number.To) == "and" || number.OutOf is null ? (number.Value, number.To) : (number.Value / number.OutOf.Value, number.To);
        }

        switch (Word(utterance, at))
        {
            case "half" when Word(utterance, at + 1) is "a" or "an":
                return (0.5, at + 2);
            case "half":
                return (0.5, at + 1);
            case "a" or "an" when Word(utterance, at + 1) == "half":
                return (0.5, at + 2);
            case "a" when Word(utterance, at + 1) == "quarter":
                return (0.25, Word(utterance, at + 2) == "of" ? at + 4 : at + 2);
            case "a" when Word(utterance, at + 1) is "couple" or "pair":
                return (2, Word(utterance, at + 2) == "of" ? at + 3 : at + 2);
            case "couple":
                return (2, Word(utterance, at + 1) == "of" ? at + 2 : at + 1);
            case "a" when Word(utterance, at + 1) == "few":
                return (3, at + 2);
            case "few" or "several":
                return (3, at + 1);
            case "a" or "an":
                return (1, at + 1);
            default:
                return (0, at);
        }
    }

    private static string? Word(Utterance utterance, int at) => at >= 0 && at < utterance.Count ? utterance[at].Word : null;

    private static double Seconds(string unit) => unit switch
    {
        "S" => 1,
        "M" => 60,
        "H" => 3600,
        "D" => 86400,
        "W" => 7 * 86400,
        "F" => 14 * 86400,
        "MO" => 30 * 86400,
        _ => 365 * 86400,
    };

    /// <summary>In the person's own unit where it is whole ("P3W", "PT90M"), else in days, hours and minutes.</summary>
    private static string Iso(List<(double Amount, string Unit)> parts, TimeSpan length)
    {
        if (parts is [var only] && only.Amount % 1 == 0)
        {
            var amount = only.Amount.ToString("0", CultureInfo.InvariantCulture);
            return only.Unit switch
            {
                "S" or "M" or "H" => $"PT{amount}{only.Unit}",
                "F" => string.Create(CultureInfo.InvariantCulture, $"P{only.Amount * 2:0}W"),
                "MO" => $"P{amount}M",
                _ => $"P{amount}{only.Unit}",
            };
        }

        var days = length.Days > 0 ? $"{length.Days}D" : "";
        var clock = $"{(length.Hours > 0 ? $"{length.Hours}H" : "")}{(length.Minutes > 0 ? $"{length.Minutes}M" : "")}{(length.Seconds > 0 ? $"{length.Seconds}S" : "")}";
        return $"P{days}{(clock.Length > 0 ? $"T{clock}" : days.Length > 0 ? "" : "T0S")}";
    }
}
