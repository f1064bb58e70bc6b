using System.Text.Json.Serialization;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>Where the three steps are. Whoever calls them may give <see cref="Before"/>, and it is not asked again.</summary>
internal sealed record SootheState
{
    /// <summary>From here on a turn has at most 30 words, and the steps are the short ones.</summary>
    public const int Much = 7;

    /// <summary>Distress before, 0-10; null = not said.</summary>
    [JsonPropertyName("b")]
    public int? Before { get; init; }

    /// <summary>Distress after, 0-10; null = not said yet.</summary>
    [JsonPropertyName("a")]
    public int? After { get; init; }

    /// <summary>When it began; its entry in the journal is known by it.</summary>
    [JsonPropertyName("at")]
    public DateTimeOffset Began { get; init; }

    /// <summary>The distress was known at the beginning.</summary>
    [JsonPropertyName("g")]
    public bool Given { get; init; }

    /// <summary>The safe place was known at the beginning.</summary>
    [JsonPropertyName("k")]
    public bool Knows { get; init; }

    [JsonPropertyName("p")]
    public PlaceAnswer Place { get; init; }

    /// <summary>The place had to be asked for twice.</summary>
    [JsonPropertyName("h")]
    public bool Hinted { get; init; }

    /// <summary>A pause was ended by the person.</summary>
    [JsonPropertyName("e")]
    public bool Early { get; init; }

    /// <summary>What the person chose to think about; null = what the bot proposed.</summary>
    [JsonPropertyName("pl")]
    public string? Plan { get; init; }

    /// <summary>The one small thing to do; null = none of the person's own.</summary>
    [JsonPropertyName("ac")]
    public string? Act { get; init; }

    /// <summary>The time that was named with it.</summary>
    [JsonPropertyName("aa")]
    public DateTimeOffset? ActAt { get; init; }

    /// <summary>What was chosen when the short form was over, or did not help.</summary>
    [JsonPropertyName("t")]
    public string? Tool { get; init; }

    /// <summary>What is asked at the end.</summary>
    [JsonPropertyName("o")]
    public bool AsksToKeep { get; init; }

    [JsonIgnore]
    public bool IsShort => Before >= Much;

    /// <summary>It burns now.</summary>
    [JsonIgnore]
    public bool IsHigh => (After ?? Before) >= Much;

    /// <summary>Steps two and three are taken: always, but in the short form only on the person's wish.</summary>
    [JsonIgnore]
    public bool HasRest => !IsShort || Tool == Tools.Switch;

    [JsonIgnore]
    public Outcome Outcome =>
        Before is not { } before || After is not { } after ? Outcome.Unknown
        : after > before || (before >= 8 && after >= 8) ? Outcome.Unrelieved
        : before - after >= 2 ? Outcome.Down
        : after <= 1 ? Outcome.Calm
        : Outcome.Same;

    /// <summary>Whether one more question fits: at most seven the first time, four when the safe place is known.</summary>
    public bool HasRoom(int asked) => asked + 1 + (IsShort ? 1 : 3) <= (Knows ? 4 : 7);

    /// <summary>How many questions were asked before the first one about what is in the safe place.</summary>
    [JsonIgnore]
    public int Asked => (Given ? 0 : 1) + (Knows ? 0 : (IsShort ? 0 : 1) + 1 + (Hinted ? 1 : 0));
}

/// <summary>What came of asking for a safe place.</summary>
internal enum PlaceAnswer
{
    Open,
    Unsure,
    WithPartner,
    Found,
    None,
}

/// <summary>What the two numbers say.</summary>
internal enum Outcome
{
    Unknown,
    Down,
    Calm,
    Same,
    Unrelieved,
}

/// <summary>The values of the choice <c>soothe.tools</c> that decide how it goes on.</summary>
internal static class Tools
{
    public const string Senses = "senses";
    public const string Breathe = "breathe";
    public const string Switch = "switch";
    public const string Enough = "enough";
}
