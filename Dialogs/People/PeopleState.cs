using System.Text.Json.Serialization;
using CompanionBot.Dialogs.Practices;

namespace CompanionBot.Dialogs.People;

/// <summary>Where the map of people stands.</summary>
internal sealed record PeopleState : PracticeState
{
    /// <summary>What is wanted with it: add, drop, line, leave.</summary>
    [JsonPropertyName("d")]
    public string? Wish { get; init; }

    /// <summary>Who was named last.</summary>
    [JsonPropertyName("w")]
    public string? Who { get; init; }

    /// <summary>The one that was named first was the partner, and someone besides was asked for.</summary>
    [JsonPropertyName("p")]
    public bool AskedBesides { get; init; }

    /// <summary>No more names.</summary>
    [JsonPropertyName("e")]
    public bool IsEnough { get; init; }

    [JsonPropertyName("n")]
    public int Added { get; init; }

    [JsonIgnore]
    public bool Adds => !Knows || Wish == "add";

    [JsonIgnore]
    public bool HasLine => Wish == "line" || Added > 0;
}
