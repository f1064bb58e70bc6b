using System.Text.Json.Serialization;

namespace CompanionBot.Dialogs.Safety;

/// <summary>What a conversation keeps about danger; null in the conversation when there never was a sign of any.</summary>
public sealed record SafetyState
{
    internal static SafetyState Nothing { get; } = new();

    [JsonPropertyName("p")]
    public SafetyPhase Phase { get; init; }

    /// <summary>The kind of the sign, as the recognizers name it.</summary>
    [JsonPropertyName("k")]
    public string? Kind { get; init; }

    /// <summary>1 = risk, 2 = immediate.</summary>
    [JsonPropertyName("t")]
    public int Tier { get; init; }

    /// <summary>When the last sign was seen.</summary>
    [JsonPropertyName("at")]
    public DateTimeOffset? Since { get; init; }

    /// <summary>What was asked last and not yet answered.</summary>
    [JsonPropertyName("q")]
    public SafetyStep Asked { get; init; }

    /// <summary>What was said in this episode; nothing of it is said twice.</summary>
    [JsonPropertyName("d")]
    public SafetyStep Done { get; init; }

    /// <summary>How many answers were given in this episode, so that nothing is said too often.</summary>
    [JsonPropertyName("n")]
    public int Turns { get; init; }

    /// <summary>The barriers to calling that were answered.</summary>
    [JsonPropertyName("b")]
    public Answers Barriers { get; init; }

    /// <summary>"Help now" stands under every message until then.</summary>
    [JsonPropertyName("pin")]
    public DateTimeOffset? PinnedUntil { get; init; }

    /// <summary>The country was asked for, so that a bare name is an answer.</summary>
    [JsonPropertyName("c")]
    public bool CountryAsked { get; init; }

    /// <summary>The person said that they are a man: lines for women only are no help.</summary>
    [JsonPropertyName("m")]
    public bool IsMan { get; init; }

    /// <summary>The person said in an abuse episode that they are safe; another topic ends it.</summary>
    [JsonPropertyName("s")]
    public bool SaidSafe { get; init; }

    /// <summary>When the person was last asked what their words mean.</summary>
    [JsonPropertyName("ca")]
    public DateTimeOffset? CheckedAt { get; init; }

    /// <summary>Whether nudges are to be left out and promises to be asked about again.</summary>
    public bool HoldsPlans(DateTimeOffset now) => Tier > 0 && Since is { } since && now - since < TimeSpan.FromHours(72);
}

/// <summary>Where an episode of danger stands.</summary>
public enum SafetyPhase
{
    None,

    /// <summary>A gentle question was asked about what the words mean.</summary>
    Checking,

    /// <summary>Safety comes before everything.</summary>
    Open,

    /// <summary>The person is safe for now: other talk is free.</summary>
    Steady,
}

/// <summary>The things an episode asks and says, in no order: the order is in <see cref="Courses"/>.</summary>
[Flags]
public enum SafetyStep
{
    None = 0,

    /// <summary>The one direct question.</summary>
    Direct = 1 << 0,

    /// <summary>How, when and with what; sets the tier.</summary>
    Plan = 1 << 1,

    /// <summary>Call or write to a line now.</summary>
    Call = 1 << 2,

    /// <summary>Someone near, and distance from means.</summary>
    Near = 1 << 3,

    /// <summary>What makes it hard to call.</summary>
    Obstacle = 1 << 4,

    /// <summary>A trusted person and a professional.</summary>
    Support = 1 << 5,

    /// <summary>One thing against the urge.</summary>
    Ease = 1 << 6,

    /// <summary>Whether they can stay safe tonight.</summary>
    Tonight = 1 << 7,

    /// <summary>Whether the screen is watched.</summary>
    Device = 1 << 8,

    /// <summary>A place away from who hurts them, or from whom they might hurt.</summary>
    Away = 1 << 9,

    /// <summary>A doctor after a blow or a hand at the neck.</summary>
    Body = 1 << 10,

    /// <summary>All is said; a small open question keeps the talk with the person.</summary>
    Stay = 1 << 11,

    /// <summary>Once more after a correction.</summary>
    Recheck = 1 << 12,

    /// <summary>The first question after a long silence.</summary>
    Return = 1 << 13,

    /// <summary>What the words mean.</summary>
    Meaning = 1 << 14,
}
