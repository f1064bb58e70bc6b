using System.Collections.Immutable;

namespace CompanionBot.Dialogs.Recognizers;

/// <summary>What one message means: everything the recognizers read out of its text, once a turn.</summary>
/// <param name="Trigger">What set it off (<c>unresponsiveness</c>, <c>coldness</c>, …) or null.</param>
/// <param name="Silence">How long the other has been silent, where the text says it by itself.</param>
public sealed record Meaning(
    SafetyReading Safety,
    IntentReading Intent,
    ThoughtReading Thought,
    string? Trigger,
    Silence? Silence)
{
    /// <summary>A message without words: a sticker, a picture, nothing.</summary>
    public static Meaning None { get; } =
        new(SafetyReading.None, new IntentReading("other", 0), ThoughtReading.None, null, null);
}

/// <summary>How long a silence has lasted.</summary>
/// <param name="Length">For reckoning.</param>
/// <param name="Iso">As ISO 8601, e.g. <c>PT3H</c>.</param>
/// <param name="Words">As the person wrote it, e.g. <c>3 hours</c>.</param>
public sealed record Silence(TimeSpan Length, string Iso, string Words);

/// <summary>How grave a safety sign is.</summary>
public enum SafetyLevel
{
    None,

    /// <summary>A gentle question about what the words mean is right.</summary>
    Check,

    /// <summary>Risk: act.</summary>
    Alarm,
}

/// <summary>The signs of danger in a text; several kinds can hold at once.</summary>
/// <param name="Worst">The gravest of <paramref name="All"/>; kind <c>none</c> when there is none.</param>
public sealed record SafetyReading(SafetySign Worst, ImmutableArray<SafetySign> All)
{
    public static SafetyReading None { get; } = new(new SafetySign("none", SafetyLevel.None, 0), []);

    /// <summary>Whether a sign of this kind is there, at this level or graver.</summary>
    public bool Has(string kind, SafetyLevel atLeast = SafetyLevel.Alarm) =>
        All.Any(sign => sign.Kind == kind && sign.Level >= atLeast);
}

/// <summary>One sign of danger.</summary>
/// <param name="Kind">
/// <c>none suicide self_harm eating abuse harm_to_others own_behaviour third_party minor</c>.
/// </param>
/// <param name="Score">0 to 1.</param>
/// <param name="Imminent">Tier 2 of crisis (intent, plan, time, preparation, attempt) or abuse that is happening now.</param>
/// <param name="Rule">The id of the rule that fired, for an explanation; null when a model decided.</param>
public sealed record SafetySign(string Kind, SafetyLevel Level, double Score, bool Imminent = false, string? Rule = null);

/// <summary>What the person wants.</summary>
/// <param name="Name">One of the intent labels in the vocabulary; <c>other</c> when nothing fits.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="Second">A second intent in the same message, if there is one.</param>
public sealed record IntentReading(string Name, double Score, string? Second = null)
{
    /// <summary>From this score on an intent may interrupt a running dialog.</summary>
    public const double Strong = 0.8;

    /// <summary>From this score on it is more likely than not.</summary>
    public const double Likely = 0.5;

    public bool IsStrong => Score >= Strong;

    public bool IsLikely => Score >= Likely;
}

/// <summary>Whether the text holds an anxious thought.</summary>
/// <param name="Score">0 to 1.</param>
/// <param name="Text">The sentence that holds it, as the person wrote it; null when there is none.</param>
/// <param name="Patterns">The thinking patterns, likeliest first.</param>
public sealed record ThoughtReading(bool Anxious, double Score, string? Text, ImmutableArray<PatternReading> Patterns)
{
    /// <summary>From this score on a text counts as anxious.</summary>
    public const double AnxiousFrom = 0.5;

    public static ThoughtReading None { get; } = new(false, 0, null, []);
}

/// <summary>One thinking pattern, e.g. <c>mind_reading</c>, with a score from 0 to 1.</summary>
public sealed record PatternReading(string Name, double Score);
