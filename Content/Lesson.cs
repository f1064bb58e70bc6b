using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CompanionBot.Content;

/// <summary>One lesson: its name, how people ask for it, and what stands beside it. Its words are the lines <c>lesson.ID.…</c>.</summary>
/// <param name="Title">What a button calls it.</param>
/// <param name="Facts">The numbers of the source facts that it tells (<c>docs/coverage.md</c>).</param>
/// <param name="Asked">Questions that it answers, as people put them.</param>
/// <param name="Words">Single words that speak for it.</param>
/// <param name="Next">The lessons that go on from here.</param>
/// <param name="Do">What can be done about it: values of the choice <c>lesson.do</c>.</param>
public sealed record Lesson(
    string Id,
    string Title,
    ImmutableArray<int> Facts,
    ImmutableArray<string> Asked,
    ImmutableArray<string> Words,
    ImmutableArray<string> Next,
    ImmutableArray<string> Do);

/// <summary>One file of <c>lessons/</c>: a script with a head that says what it is about.</summary>
internal sealed record LessonFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Title { get; init; }

    public required ImmutableArray<int> Facts { get; init; }

    public required ImmutableArray<string> Asked { get; init; }

    public required ImmutableArray<string> Words { get; init; }

    public required ImmutableArray<string> Next { get; init; }

    public ImmutableArray<string> Do { get; init; } = [];

    [JsonConverter(typeof(WordingsConverter))]
    public required Dictionary<string, Wordings> Lines { get; init; }

    public Dictionary<string, ImmutableArray<Option>> Choices { get; init; } = [];

    public Lesson Head(string id) => new(id, Title, Facts, Asked, Words, Next, Do);
}
