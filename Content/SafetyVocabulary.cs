using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CompanionBot.Content;

/// <summary>The explicit and coded statements of danger, and what makes a statement count for less.</summary>
public sealed record SafetyVocabulary
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required SafetyGuards Guards { get; init; }

    public required ImmutableArray<SafetyRule> Rules { get; init; }

    internal IEnumerable<string> AllPhrases => Guards.AllPhrases
        .Concat(Rules.SelectMany(rule => rule.Phrases.Concat(rule.With).Concat(rule.Unless).Concat(rule.GraveWith)));
}

/// <summary>Words around a statement that change what it means.</summary>
/// <param name="Negated">Stands right before the statement and takes it away.</param>
/// <param name="Past">The statement is about long ago: an alarm becomes a check.</param>
/// <param name="Story">The statement is about a film, the news, an essay: it does not count.</param>
/// <param name="Joke">The writer laughs: rules that say so count for less.</param>
/// <param name="Recent">Now or within about three days.</param>
/// <param name="Distress">The writer suffers: rules that say so count for more.</param>
public sealed record SafetyGuards(
    ImmutableArray<string> Negated,
    ImmutableArray<string> Past,
    ImmutableArray<string> Story,
    ImmutableArray<string> Joke,
    ImmutableArray<string> Recent,
    ImmutableArray<string> Distress)
{
    internal IEnumerable<string> AllPhrases => Negated.Concat(Past).Concat(Story).Concat(Joke).Concat(Recent).Concat(Distress);
}

/// <summary>One rule: any of its phrases is a sign of its kind.</summary>
/// <param name="Because">Why this is a sign, for whoever edits or doubts it.</param>
/// <param name="With">When given, one of these must stand in the message too.</param>
/// <param name="Unless">None of these may stand in the sentence.</param>
/// <param name="GraveWith">One of these in the message makes a check an alarm.</param>
/// <param name="Ignores">Guards that do not soften this rule: <c>negated past story joke</c>.</param>
public sealed record SafetyRule(
    string Id,
    string Kind,
    RuleLevel Level,
    RuleUrgency Imminent,
    string Because,
    ImmutableArray<string> Phrases,
    ImmutableArray<string> With = default,
    ImmutableArray<string> Unless = default,
    ImmutableArray<string> GraveWith = default,
    ImmutableArray<string> Ignores = default)
{
    public ImmutableArray<string> With { get; init; } = With.IsDefault ? [] : With;

    public ImmutableArray<string> Unless { get; init; } = Unless.IsDefault ? [] : Unless;

    public ImmutableArray<string> GraveWith { get; init; } = GraveWith.IsDefault ? [] : GraveWith;

    public ImmutableArray<string> Ignores { get; init; } = Ignores.IsDefault ? [] : Ignores;
}

/// <summary>What a rule asks for.</summary>
public enum RuleLevel
{
    Check,
    Alarm,

    /// <summary>Alarm in earnest, check when the writer laughs.</summary>
    AlarmUnlessJoking,

    /// <summary>Check, and alarm when the writer also shows distress.</summary>
    AlarmInDistress,
}

/// <summary>When a rule means danger at this moment.</summary>
public enum RuleUrgency
{
    Never,

    /// <summary>When the sentence also says that it is now or within about three days.</summary>
    Recent,
    Always,
}
