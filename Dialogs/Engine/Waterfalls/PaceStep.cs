using System.Text.RegularExpressions;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Engine.Waterfalls;

/// <summary>
/// Says something and goes on after a while: in a planned turn, or earlier when the person writes.
/// </summary>
internal sealed class PaceStep<TState>(
    string name,
    Func<Chat, TState, TimeSpan> start,
    Func<Chat, TState, TState?>? heard,
    Func<TState, bool>? when,
    Func<TState, IEnumerable<Option>>? buttons)
    : Step<TState>(name, when) where TState : class
{
    /// <summary>The id of the planned turn; a conversation paces one thing at a time.</summary>
    public const string PlannedId = "pace";

    /// <summary>Also in a sentence, "ok I'm done I think": what sounds like a command elsewhere ends the pause here, but "stop" stops.</summary>
    public override bool Expects(TState state, string text) =>
        buttons is not null && (Names(buttons(state), text) || (!Holds(text, "stop") && buttons(state).Any(option => Holds(text, option.Title))));

    public override Pass<TState> Enter(Chat chat, TState state)
    {
        chat.Plan(new Planned(PlannedId, PlannedKind.Pace, chat.Now + start(chat, state), Name));
        chat.Offer(buttons?.Invoke(state) ?? []);
        return Pass<TState>.Wait(state);
    }

    public override Pass<TState> Answer(Chat chat, LiveFrame frame, TState state) =>
        heard is null ? Pass<TState>.Next(state)
        : heard(chat, state) is { } after ? Pass<TState>.Next(after)
        : Pass<TState>.Missed(state);

    private static bool Holds(string text, string words) =>
        Regex.IsMatch(text, $@"\b{Regex.Escape(words)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
