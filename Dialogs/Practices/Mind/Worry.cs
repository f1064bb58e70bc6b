using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CompanionBot.Dialogs.Practices.Mind;

/// <summary>The parked thoughts, before their time or at it.</summary>
internal sealed record Worry : PracticeState
{
    public const int Most = 5;

    /// <summary>Still to be looked at, first one next.</summary>
    [JsonPropertyName("p")]
    public ImmutableArray<string> Parked { get; init; } = [];

    /// <summary>Looked at and still loud.</summary>
    [JsonPropertyName("l")]
    public ImmutableArray<string> Left { get; init; } = [];

    /// <summary>To come back at the same time tomorrow.</summary>
    [JsonPropertyName("t")]
    public ImmutableArray<string> Tomorrow { get; init; } = [];

    /// <summary>To be looked at as a thought, when the time is over.</summary>
    [JsonPropertyName("c")]
    public string? Closer { get; init; }

    /// <summary>Their time has come.</summary>
    [JsonPropertyName("d")]
    public bool IsDue { get; init; }

    /// <summary>Nothing more is to be parked.</summary>
    [JsonPropertyName("e")]
    public bool IsEnough { get; init; }

    /// <summary>Something can be done about the thought that was looked at last.</summary>
    [JsonPropertyName("a")]
    public string? Doing { get; init; }

    /// <summary>When it is; null = not set.</summary>
    [JsonPropertyName("at")]
    public DateTimeOffset? At { get; init; }
}
