using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Practices;

namespace CompanionBot.Dialogs.Talks;

/// <summary>Open questions as steps of a conversation.</summary>
internal static class OpenQuestions
{
    /// <summary>Asks an open question; the dialog gets the person's words, or null when it was left.</summary>
    public static Waterfall<T> Open<T>(
        this Waterfall<T> waterfall,
        string name,
        OpenQuestion question,
        Func<Chat, T, string?, T> take,
        Func<T, bool>? when = null)
        where T : PracticeState => waterfall.Open(name, question, (chat, state) => question.Ask(chat, state.Unsure == name), take, when);

    /// <summary>Asks in words that depend on what is known.</summary>
    /// <inheritdoc cref="Open{T}(Waterfall{T}, string, OpenQuestion, Func{Chat, T, string, T}, Func{T, bool})"/>
    public static Waterfall<T> Open<T>(
        this Waterfall<T> waterfall,
        string name,
        OpenQuestion question,
        Action<Chat, T> ask,
        Func<Chat, T, string?, T> take,
        Func<T, bool>? when = null)
        where T : PracticeState => waterfall.Ask(
            name,
            ask,
            question.Prompt,
            (chat, state, answer) => question.IsLeft(chat) ? state : Take(chat, state, name, question.In(answer), take),
            when,
            until: state => state.Unsure != name,
            skip: state => state with { Unsure = null },
            undo: state => state.Unsure == name ? state with { Unsure = null } : null);

    private static T Take<T>(Chat chat, T state, string name, string? said, Func<Chat, T, string?, T> take) where T : PracticeState =>
        said is null && state.Unsure != name ? state with { Unsure = name } : take(chat, state with { Unsure = null }, said);
}
