using System.Text.Json.Serialization;

namespace CompanionBot.Dialogs.Quiz;

/// <summary>What a quiz under way knows.</summary>
internal sealed record QuizState
{
    /// <summary>The kind of relationship; <c>named</c> when a name was typed.</summary>
    [JsonPropertyName("r")]
    public string? Kind { get; init; }

    /// <summary>What the person calls the other, as they say it: "my boyfriend", "Sam"; null = the usual word.</summary>
    [JsonPropertyName("w")]
    public string? Label { get; init; }

    /// <summary><c>quick</c> or <c>full</c>.</summary>
    [JsonPropertyName("f")]
    public string? Form { get; init; }

    /// <summary>See <see cref="QuizAnswers"/>.</summary>
    [JsonPropertyName("a")]
    public string? Given { get; init; }

    /// <summary>When it was scored first.</summary>
    [JsonPropertyName("at")]
    public DateTimeOffset? At { get; init; }

    /// <summary>What was looked at after the result, one letter each: <see cref="QuizMenu"/>.</summary>
    [JsonPropertyName("s")]
    public string? Seen { get; init; }

    /// <summary>The person was shown that too much was left out.</summary>
    [JsonPropertyName("g")]
    public bool KnowsGaps { get; init; }

    /// <summary>Another quiz was put aside half done, and they are asked about that first.</summary>
    [JsonPropertyName("u")]
    public bool HasUnfinished { get; init; }

    /// <summary>The sentences changed while the quiz was put aside.</summary>
    [JsonPropertyName("n")]
    public bool IsRenewed { get; init; }

    /// <summary>In this very turn: what the person answers now was asked in the old words.</summary>
    [JsonIgnore]
    public bool IsJustRenewed { get; init; }

    [JsonIgnore]
    public string Answers => Given ?? "";

    [JsonIgnore]
    public bool IsFull => Form == "full";

    /// <summary>What results are compared by.</summary>
    [JsonIgnore]
    public string About => (Kind == "named" ? Label ?? "" : Kind ?? "general").ToLowerInvariant();

    public bool Saw(char what) => Seen?.Contains(what, StringComparison.Ordinal) ?? false;

    public QuizState See(char what) => this with { Seen = Seen + what };
}
