using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Practices.Closing;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Practices;

/// <summary>Steps that several practices have in common.</summary>
internal static class PracticeSteps
{
    /// <summary>
    /// Asks for the person's own words; "idk" gets a smaller question once, and after that it goes on without an answer.
    /// </summary>
    /// <param name="ask">Asks it the first time.</param>
    /// <param name="smaller">Asks for less.</param>
    /// <param name="take">Takes the answer; null = there was none.</param>
    public static Waterfall<TState> AskOwn<TState>(
        this Waterfall<TState> waterfall,
        string name,
        OwnWords own,
        Action<Chat, TState> ask,
        Action<Chat, TState> smaller,
        Func<Chat, TState, string?, TState> take,
        Func<TState, bool>? when = null) where TState : PracticeState => waterfall
        .Ask(
            name,
            (chat, state) => (state.Unsure == name ? smaller : ask)(chat, state),
            Prompt.Text(),
            (chat, state, answer) => own.In(answer) is not null ? take(chat, state with { Unsure = null }, answer)
                : state.Unsure == name ? take(chat, state with { Unsure = null }, null)
                : state with { Unsure = name },
            when,
            until: state => state.Unsure != name,
            skip: state => state with { Unsure = null });

    /// <summary>The end of a practice: a time to come back to it if there is one to offer, whether it helped, what to keep.</summary>
    /// <param name="again">What it begins with at that time; null = none is offered.</param>
    /// <param name="isUntold">Whether it helped cannot be known yet, and is not asked.</param>
    public static Waterfall<TState> Close<TState>(
        this Waterfall<TState> waterfall, string practice, Func<TState, TState?>? again = null, Func<TState, bool>? isUntold = null)
        where TState : PracticeState => waterfall
        .Do("close", (chat, state) => chat.Become(CloseDialog.Id, new Close
        {
            Practice = practice,
            IsUntold = isUntold?.Invoke(state) ?? false,
            Again = again?.Invoke(state) is { } next ? StateJson.Element(next) : null,
        }));
}
