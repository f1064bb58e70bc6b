using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using CompanionBot.Dialogs.Safety;

namespace CompanionBot.Dialogs.Engine;

/// <summary>
/// What is stored of one conversation between two turns. Property names are short in storage because a conversation
/// in the middle of a quiz has to fit into one kilobyte.
/// </summary>
public sealed record ConversationState
{
    /// <summary>The version this program writes; older ones are read as well.</summary>
    public const int CurrentVersion = 1;

    public static ConversationState New { get; } = new();

    [JsonPropertyName("v")]
    public int Version { get; init; } = CurrentVersion;

    /// <summary>How many turns there were.</summary>
    [JsonPropertyName("n")]
    public int TurnCount { get; init; }

    /// <summary>When the person last wrote.</summary>
    [JsonPropertyName("at")]
    public DateTimeOffset? LastHeard { get; init; }

    /// <summary>The dialogs under way, the running one last.</summary>
    [JsonPropertyName("stack")]
    public ImmutableArray<Frame> Stack { get; init; } = [];

    /// <summary>Dialogs put aside, each with those below it, the newest last.</summary>
    [JsonPropertyName("paused")]
    public ImmutableArray<PausedDialog> Paused { get; init; } = [];

    /// <summary>Which wordings were said in the last ten turns: <see cref="Wording"/>.</summary>
    [JsonPropertyName("said")]
    public string? Said { get; init; }

    /// <summary>When the person was last told what the bot is; null = not yet.</summary>
    [JsonPropertyName("notice")]
    public NoticeState? Notice { get; init; }

    /// <summary>When the person was last asked to have something kept, by purpose.</summary>
    [JsonPropertyName("asked")]
    public ImmutableArray<KeepAsked> KeepAsked { get; init; } = [];

    /// <summary>What was said about danger; null while there was nothing.</summary>
    [JsonPropertyName("safe")]
    public SafetyState? Safety { get; init; }

    /// <summary>What is remembered for this conversation only, and erased with it.</summary>
    [JsonPropertyName("tonight")]
    public Memories Tonight { get; init; } = Memories.Nothing;
}

/// <summary>When the person was last asked whether something may be kept for this purpose.</summary>
public sealed record KeepAsked(
    [property: JsonPropertyName("p")] Purpose Purpose,
    [property: JsonPropertyName("at")] DateTimeOffset At);

/// <summary>When the person was told what the bot is.</summary>
/// <param name="Turn">The turn of the first time.</param>
/// <param name="AgeAsked">How often the age was asked for.</param>
/// <param name="AgeTurn">The turn in which it was asked for once more, in so many words; 0 = not yet.</param>
public sealed record NoticeState(
    [property: JsonPropertyName("at")] DateTimeOffset Last,
    [property: JsonPropertyName("n")] int Turn,
    [property: JsonPropertyName("a")] int AgeAsked,
    [property: JsonPropertyName("q")] int AgeTurn = 0)
{
    /// <summary>Whether the turn before asked for the age and nothing else, so that a bare "no" answers it.</summary>
    public bool WasJustAsked(int turn) => AgeTurn > 0 && turn == AgeTurn + 1;
}

/// <summary>One dialog that is under way: where it is and what it knows.</summary>
/// <param name="Dialog">Its name.</param>
/// <param name="Step">The step it waits at, by name, so that a new release finds it again.</param>
/// <param name="Version">The version of <paramref name="State"/>.</param>
/// <param name="IsCalled">Another dialog called it and waits for what it comes to.</param>
/// <param name="Misses">How many answers in a row were not understood.</param>
/// <param name="Back">Names of the steps that were asked before, for "back".</param>
/// <param name="Partial">An answer that still lacks something: "9", before "in the evening".</param>
public sealed record Frame(
    [property: JsonPropertyName("d")] string Dialog,
    [property: JsonPropertyName("s")] string Step,
    [property: JsonPropertyName("t")] JsonElement? State = null,
    [property: JsonPropertyName("v")] int Version = 1,
    [property: JsonPropertyName("c")] bool IsCalled = false,
    [property: JsonPropertyName("m")] int Misses = 0,
    [property: JsonPropertyName("b")] ImmutableArray<string> Back = default,
    [property: JsonPropertyName("p")] string? Partial = null);

/// <summary>A dialog that was put aside, and when.</summary>
/// <param name="IsWished">The person stopped it or did not want to go on; else something else came up.</param>
public sealed record PausedDialog(
    [property: JsonPropertyName("f")] ImmutableArray<Frame> Frames,
    [property: JsonPropertyName("at")] DateTimeOffset Since,
    [property: JsonPropertyName("w")] bool IsWished = false);
