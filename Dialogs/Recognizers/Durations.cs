using System.Collections.Immutable;
using System.Globalization;
using CompanionBot.Dialogs.Recognizers.Entities.Calendar;
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
    // More of any unit is no answer.
    private const double Most = 9999;

    private readonly Language language;

    internal Durations(Language language) => this.language = language;

    /// <summary>The first length of time that the text names; null when it names none.</summary>
    public DurationReading? Read(string text) => All(language.Read(text)).FirstOrDefault();

    internal IEnumerable<DurationReading> All(Utterance utterance)
    {
        var plain = language.Plain(utterance);
        for (var at = 0; at < plain.Line.Count; at++)
        {
            if (!IsVague(plain.Line.Of(at)) && LengthReader.Read(plain.Line, at) is { } length && length.Parts.All(part => part.Amount * part.Unit.Times <= Most))
            {
                yield return Reading(utterance, plain, length);
                at = length.To - 1;
            }
        }
    }

    /// <summary>"All day" and "some days" tell no length, "another hour" none that has passed; "more than" is left to whoever asks.</summary>
    private static bool IsVague(string word) => word is "all" or "full" or "whole" or "some" or "another" or "more" or "less";

    private static DurationReading Reading(Utterance utterance, PlainLine plain, Length length)
    {
        var (from, to) = (plain.TokenAt(length.From), plain.TokenBehind(length.To));
        var span = TimeSpan.FromSeconds(length.Seconds);
        return new DurationReading(span, Iso(length.Parts, span), utterance.Quote(from, to), from, to);
    }

    /// <summary>In the person's own unit where it is whole ("P3W", "PT90M"), else in days, hours and minutes.</summary>
    private static string Iso(ImmutableArray<LengthPart> parts, TimeSpan length)
    {
        if (parts is [var only] && only.Amount % 1 == 0)
        {
            var (amount, unit) = only.Unit.Timex is "WE" or "BD" ? (length.TotalDays, "D") : (only.Amount * only.Unit.Times, only.Unit.Timex);
            return string.Create(CultureInfo.InvariantCulture, $"P{(only.Unit.IsClock ? "T" : "")}{amount:0}{unit}");
        }

        var days = length.Days > 0 ? $"{length.Days}D" : "";
        var clock = $"{(length.Hours > 0 ? $"{length.Hours}H" : "")}{(length.Minutes > 0 ? $"{length.Minutes}M" : "")}{(length.Seconds > 0 ? $"{length.Seconds}S" : "")}";
        return $"P{days}{(clock.Length > 0 ? $"T{clock}" : days.Length > 0 ? "" : "T0S")}";
    }
}
