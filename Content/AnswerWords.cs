using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CompanionBot.Content;

/// <summary>The words of short answers: numbers, yes and no, lengths of time and times of day.</summary>
public sealed record AnswerWords
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>Number words: <c>"seven": 7</c>, <c>"twenty": 20</c>, <c>"hundred": 100</c>.</summary>
    public required Dictionary<string, int> Numbers { get; init; }

    /// <summary>Positions: <c>"second": 2</c>, <c>"2nd": 2</c>; <c>-1</c> is the last.</summary>
    public required Dictionary<string, int> Positions { get; init; }

    public required ImmutableArray<string> Yes { get; init; }

    public required ImmutableArray<string> No { get; init; }

    /// <summary>Answers that sound like one and are none: <c>yes and no</c>, <c>not sure</c>.</summary>
    public required ImmutableArray<string> Unsure { get; init; }

    internal IEnumerable<string> AllPhrases => Yes.Concat(No).Concat(Unsure);

    /// <summary>Unit words to their ISO letter: <c>"hrs": "H"</c>; minutes are <c>M</c>, months <c>MO</c>.</summary>
    public required Dictionary<string, string> Units { get; init; }

    /// <summary>Weekday names, Sunday = 0.</summary>
    public required Dictionary<string, int> Weekdays { get; init; }

    /// <summary>Parts of the day to the hour that is meant when none is said, and to which half of the clock they belong.</summary>
    [JsonPropertyName("day_parts")]
    public required Dictionary<string, DayPart> DayParts { get; init; }

    /// <summary>Every word of these lists.</summary>
    public IEnumerable<string> AllWords => Numbers.Keys.Concat(Positions.Keys).Concat(Units.Keys).Concat(Weekdays.Keys)
        .Concat(DayParts.Keys).Where(word => !char.IsAsciiDigit(word[0]));
}

/// <summary>A part of the day.</summary>
/// <param name="Hour">The hour meant when the person names none.</param>
/// <param name="Afternoon">Whether "9" with this word means 21:00.</param>
public sealed record DayPart(int Hour, bool Afternoon);
