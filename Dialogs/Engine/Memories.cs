using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CompanionBot.Dialogs.Journal;
using CompanionBot.Dialogs.Lessons;
using CompanionBot.Dialogs.People;
using CompanionBot.Dialogs.Practices;
using CompanionBot.Dialogs.Quiz;
using CompanionBot.Dialogs.Reframe;
using CompanionBot.Dialogs.Soothe;
using CompanionBot.Dialogs.Talks;

namespace CompanionBot.Dialogs.Engine;

/// <summary>
/// What the bot remembers of what a person told it. It is written to tonight's memory, or to the person's own when they
/// agreed to it (<see cref="Purpose"/>); each conversation adds one property for what it keeps.
/// </summary>
public sealed record Memories
{
    public static Memories Nothing { get; } = new();

    /// <summary>The safe place, in the person's own words.</summary>
    public Anchor? Anchor { get; init; }

    /// <summary>The exercises that were done, oldest first.</summary>
    public ImmutableArray<JournalEntry> Journal { get; init; } = [];

    /// <summary>The evidence bank: what spoke against anxious thoughts, oldest first.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>The thoughts that were looked at tonight; never kept longer.</summary>
    public ImmutableArray<Round> Rounds { get; init; } = [];

    /// <summary>Finished quizzes, the newest last.</summary>
    [JsonPropertyName("quiz")]
    public ImmutableArray<QuizResult> QuizResults { get; init; } = [];

    /// <summary>What was said in practices, to have it again; oldest first.</summary>
    public ImmutableArray<PracticeNote> PracticeNotes { get; init; } = [];

    /// <summary>Which practices were tried, and whether they helped.</summary>
    public ImmutableArray<PracticeTry> PracticeTries { get; init; } = [];

    /// <summary>What the person noted about themselves, one entry a lesson.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>The lesson that was told last tonight, and for which style, for a question that follows; never kept.</summary>
    public string? Lesson { get; init; }

    /// <summary>The support map: whom the person could ring.</summary>
    public ImmutableArray<Person> People { get; init; } = [];

    /// <summary>The small things that someone decided to try, and what came of them; oldest first.</summary>
    public ImmutableArray<SmallStep> Steps { get; init; } = [];

    /// <summary>What is known about tonight only; never kept longer.</summary>
    public Evening? Evening { get; init; }

    /// <summary>Adds the part that belongs to a purpose to <paramref name="kept"/> and takes it out of this one.</summary>
    public (Memories Kept, Memories Left) Move(Purpose purpose, Memories kept) => purpose switch
    {
        Purpose.Journal => (
            kept with
            {
                Anchor = Anchor ?? kept.Anchor,
                Journal = [.. kept.Journal, .. Journal],
                Evidence = [.. kept.Evidence, .. Evidence],
                PracticeNotes = [.. kept.PracticeNotes, .. PracticeNotes],
                PracticeTries = [.. kept.PracticeTries, .. PracticeTries],
                People = [.. kept.People, .. People],
                Steps = [.. kept.Steps, .. Steps],
            },
            this with { Anchor = null, Journal = [], Evidence = [], PracticeNotes = [], PracticeTries = [], People = [], Steps = [] }),
        Purpose.Quiz => (kept with { QuizResults = kept.QuizResults.AddRange(QuizResults) }, this with { QuizResults = [] }),
        Purpose.Notes => (kept with { Notes = Notes.Aggregate(kept.Notes, Note.Put) }, this with { Notes = [] }),
        _ => (kept, this),
    };
}
