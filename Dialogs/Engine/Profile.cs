using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CompanionBot.Dialogs.Engine;

/// <summary>What is stored of a person across conversations. Nothing but age and consent is in it before the person agrees.</summary>
public sealed record Profile
{
    public static Profile New { get; } = new();

    [JsonPropertyName("v")]
    public int Version { get; init; } = 1;

    /// <summary>Whether the person said they are 18 or over; null = not said.</summary>
    [JsonPropertyName("adult")]
    public bool? IsAdult { get; init; }

    /// <summary>The person said they are under 18; known until then. Null = not said, or taken back.</summary>
    [JsonPropertyName("minor")]
    public DateTimeOffset? MinorUntil { get; init; }

    /// <summary>The country the person named, ISO 3166; null = not said.</summary>
    [JsonPropertyName("country")]
    public string? Country { get; init; }

    /// <summary>What the person agreed to, each by itself.</summary>
    [JsonPropertyName("consents")]
    public ImmutableArray<Consent> Consents { get; init; } = [];

    /// <summary>What is kept because the person agreed to it.</summary>
    [JsonPropertyName("kept")]
    public Memories Kept { get; init; } = Memories.Nothing;

    public bool Allows(Purpose purpose) => Consents.Any(consent => consent.Purpose == purpose);
}

/// <summary>What the person can agree to; each is asked for by itself.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Purpose>))]
public enum Purpose
{
    /// <summary>Quiz results.</summary>
    Quiz,

    /// <summary>The safe place, the journal, the evidence bank, and what was said in practices.</summary>
    Journal,

    /// <summary>Check-ins beyond tonight.</summary>
    CheckIns,

    /// <summary>Messages read by a service outside; nothing is kept for it.</summary>
    OutsideReading,

    /// <summary>What the person noted about themselves after a lesson.</summary>
    Notes,
}

/// <summary>One agreement: to what, when, and to which wording of the question (GDPR art. 7: it has to be shown later).</summary>
public sealed record Consent(Purpose Purpose, DateTimeOffset At, string Words);
