using System.Text.Json.Serialization;
using CompanionBot.Dialogs.Practices;

namespace CompanionBot.Dialogs.Needs;

/// <summary>The pieces of an "I" statement, in the person's words.</summary>
internal sealed record StatementState : PracticeState
{
    [JsonPropertyName("f")]
    public string? Feeling { get; init; }

    /// <summary>What happens before.</summary>
    [JsonPropertyName("s")]
    public string? When { get; init; }

    /// <summary>The request.</summary>
    [JsonPropertyName("w")]
    public string? Wish { get; init; }

    /// <summary>The sentence, when they wrote it anew as a whole.</summary>
    [JsonPropertyName("o")]
    public string? Own { get; init; }

    /// <summary>It was built once, and a piece is being changed.</summary>
    [JsonPropertyName("c")]
    public string? Changing { get; init; }

    [JsonPropertyName("d")]
    public bool IsDone { get; init; }

    /// <summary>Whether a piece is to be asked for: the first time, or when it is the one to change.</summary>
    public bool Asks(string piece) => Changing is null || Changing == piece;
}
