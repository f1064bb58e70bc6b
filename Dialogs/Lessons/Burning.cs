using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Lessons;

/// <summary>Whether this is no moment for a lesson: what the person says, or the number they gave last tonight, tells of much distress.</summary>
internal sealed class Burning(Library library)
{
    private const int Much = 7;

    private static readonly TimeSpan Lately = TimeSpan.FromHours(2);

    private readonly Phrases signs = new([new Option("burning", "burning", library.Lessons.Questions.Burning)]);

    public bool Is(Chat chat) => signs.In(chat.Text) is not null || LastNumber(chat) >= Much;

    private static int? LastNumber(Chat chat) =>
        chat.RecallAll(memories => memories.Journal).Where(entry => chat.Now - entry.At < Lately && (entry.After ?? entry.Before) is not null)
            .MaxBy(entry => entry.At) is { } last
            ? last.After ?? last.Before
            : null;
}
