using System.Collections.Immutable;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Practices;

/// <summary>What is remembered of the practices: with the person's consent for good, else for tonight.</summary>
internal static class Notes
{
    /// <summary>What fits into a conversation that is to stay small.</summary>
    private const int MostTonight = 12;

    private const int MostKept = 150;
    private const int MostWords = 16;
    private const int MostLetters = 100;

    public static void Add(Chat chat, string practice, string text, string? with = null, string? kind = null)
    {
        var note = new PracticeNote(practice, chat.Now, Short(text), with is null ? null : Short(with), kind);
        var most = chat.Profile.Allows(Purpose.Journal) ? MostKept : MostTonight;
        chat.Remember(Purpose.Journal, memories => memories with { PracticeNotes = Newest(memories.PracticeNotes.Add(note), most) });
    }

    /// <summary>What was said in a practice, oldest first.</summary>
    public static IEnumerable<PracticeNote> Of(Chat chat, string practice, string? kind = null) => chat
        .RecallAll(memories => memories.PracticeNotes)
        .Where(note => note.Practice == practice && note.Kind == kind);

    public static PracticeNote? Last(Chat chat, string practice, string? kind = null) => Of(chat, practice, kind).LastOrDefault();

    /// <summary>Notes how a practice was; of each only the last time counts.</summary>
    public static void Tried(Chat chat, string practice, Felt felt)
    {
        var tried = new PracticeTry(practice, chat.Now, felt);
        chat.Remember(Purpose.Journal, memories => memories with
        {
            PracticeTries = [.. memories.PracticeTries.Where(other => other.Practice != practice), tried],
        });
    }

    public static Felt HowWas(Chat chat, string practice) => chat
        .RecallAll(memories => memories.PracticeTries)
        .LastOrDefault(tried => tried.Practice == practice)?.Felt ?? Felt.Unsaid;

    public static string Short(string text)
    {
        var quote = Quote.Of(text, MostWords);
        return quote.Length > MostLetters ? $"{quote[..MostLetters]}..." : quote;
    }

    private static ImmutableArray<PracticeNote> Newest(ImmutableArray<PracticeNote> notes, int most) =>
        notes.Length > most ? notes.RemoveRange(0, notes.Length - most) : notes;
}
