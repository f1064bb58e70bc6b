using System.Text.Json.Serialization;
using CompanionBot.Dialogs.Practices;

namespace CompanionBot.Dialogs.People;

/// <summary>What someone is looking for who looks for a professional.</summary>
internal sealed record FindHelpState : PracticeState
{
    /// <summary>write, question, now.</summary>
    [JsonPropertyName("d")]
    public string? Wish { get; init; }

    /// <summary>Online, in person or either.</summary>
    [JsonPropertyName("o")]
    public string? Way { get; init; }

    /// <summary>Money is a worry.</summary>
    [JsonPropertyName("m")]
    public bool IsMoneyShort { get; init; }

    /// <summary>What is to change, in the person's words.</summary>
    [JsonPropertyName("t")]
    public string? Aim { get; init; }

    /// <summary>What to ask them.</summary>
    [JsonPropertyName("a")]
    public string? Question { get; init; }

    /// <summary>What became of the message that was written on an earlier day.</summary>
    [JsonPropertyName("s")]
    public string? Sent { get; init; }

    [JsonIgnore]
    public bool Writes => Wish == "write";
}
