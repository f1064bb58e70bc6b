using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Lessons;

/// <summary>What a person said about themselves after a lesson, in their own words or those they tapped.</summary>
public sealed record Note(
    [property: JsonPropertyName("l")] string Lesson,
    [property: JsonPropertyName("w")] string Words,
    [property: JsonPropertyName("at")] DateTimeOffset At)
{
    private const int Most = 24;

    /// <summary>The notes with this one in the place of an earlier one about the same lesson; the newest stands last.</summary>
    public static ImmutableArray<Note> Put(ImmutableArray<Note> notes, Note note)
    {
        var others = notes.RemoveAll(other => other.Lesson == note.Lesson).Add(note);
        return others.Length > Most ? others.RemoveAt(0) : others;
    }

    /// <summary>What was noted last about a lesson, tonight or on an earlier day.</summary>
    internal static Note? Of(Chat chat, string lesson) =>
        chat.RecallAll(memories => memories.Notes).LastOrDefault(note => note.Lesson == lesson);
}
