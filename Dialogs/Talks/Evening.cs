using System.Text.Json.Serialization;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Safety;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Talks;

/// <summary>What is known about tonight only, and never kept longer.</summary>
/// <param name="Hard">When it was last very hard: a loss, or a high number while waiting.</param>
/// <param name="Safe">When the person last said that they are not afraid of the other one.</param>
/// <param name="Offered">When a step toward secure was last offered.</param>
public sealed record Evening(
    [property: JsonPropertyName("h")] DateTimeOffset? Hard = null,
    [property: JsonPropertyName("s")] DateTimeOffset? Safe = null,
    [property: JsonPropertyName("o")] DateTimeOffset? Offered = null);

/// <summary>Reads and notes what is known about tonight.</summary>
internal static class Evenings
{
    private static readonly TimeSpan Night = TimeSpan.FromHours(12);

    /// <summary>Notes that it is very hard tonight.</summary>
    public static void NoteHard(this Chat chat) => chat.Note(evening => evening with { Hard = chat.Now });

    public static void NoteSafe(this Chat chat) => chat.Note(evening => evening with { Safe = chat.Now });

    public static void NoteOffered(this Chat chat) => chat.Note(evening => evening with { Offered = chat.Now });

    public static bool SaidSafe(this Chat chat) => chat.IsTonight(chat.State.Tonight.Evening?.Safe);

    public static bool WasOffered(this Chat chat) => chat.IsTonight(chat.State.Tonight.Evening?.Offered);

    /// <summary>A night on which nothing is to be worked at: danger was spoken of, or it was very hard within hours.</summary>
    public static bool IsHardNight(this Chat chat) =>
        chat.Safety().HoldsPlans(chat.Now)
        || chat.IsTonight(chat.State.Tonight.Evening?.Hard)
        || chat.RecallAll(memories => memories.Journal).Any(entry => chat.IsTonight(entry.At) && Most(entry) >= SootheState.Much);

    private static int Most(Journal.JournalEntry entry) => Math.Max(entry.Before ?? 0, entry.After ?? 0);

    private static bool IsTonight(this Chat chat, DateTimeOffset? moment) => chat.Now - moment < Night;

    private static void Note(this Chat chat, Func<Evening, Evening> change) => chat.State = chat.State with
    {
        Tonight = chat.State.Tonight with { Evening = change(chat.State.Tonight.Evening ?? new Evening()) },
    };
}
