using System.Text.Json.Serialization;

namespace CompanionBot.Dialogs.Lessons;

/// <summary>Where a lesson is.</summary>
public sealed record LessonState
{
    /// <summary>The lesson that is told; null while it is being chosen.</summary>
    [JsonPropertyName("l")]
    public string? Lesson { get; init; }

    /// <summary>The style that the lesson was asked about, where that is another than its own.</summary>
    [JsonPropertyName("s")]
    public string? Side { get; init; }

    /// <summary>A question that no lesson answers, to be given back.</summary>
    [JsonPropertyName("q")]
    public string? Unknown { get; init; }

    /// <summary>The lessons that come nearest to it.</summary>
    [JsonPropertyName("n")]
    public string? Near { get; init; }

    /// <summary>Which part of the list of lessons is shown.</summary>
    [JsonPropertyName("pg")]
    public int Page { get; init; }

    /// <summary>How many parts of the lesson were told.</summary>
    [JsonPropertyName("p")]
    public int Told { get; init; }

    /// <summary>It burns now: the short answer first.</summary>
    [JsonPropertyName("b")]
    public bool IsShort { get; init; }

    /// <summary>The smaller question is asked in the place of the first.</summary>
    [JsonPropertyName("sm")]
    public bool IsSmall { get; init; }

    /// <summary>What was answered, while it is not decided whether it may be kept.</summary>
    [JsonPropertyName("a")]
    public string? Answer { get; init; }

    internal static LessonState Of(Topic topic) => new() { Lesson = topic.Lesson, Side = topic.Side };
}
