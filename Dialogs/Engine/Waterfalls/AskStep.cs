using CompanionBot.Content;
using CompanionBot.Dialogs.Engine.Prompts;

namespace CompanionBot.Dialogs.Engine.Waterfalls;

/// <summary>Asks, waits, reads the answer and lets the dialog take it.</summary>
internal sealed class AskStep<TState, T>(
    string name,
    Action<Chat, TState> question,
    Prompt<T> prompt,
    Func<Chat, TState, T, TState> take,
    PromptWords words,
    StepOptions<TState> options) : Step<TState>(name, options.When) where TState : class
{
    public override bool IsOpen => prompt.IsOpen;

    public override bool IsQuestion => true;

    public override bool Expects(TState state, string text) => Names(Buttons(state), text) || prompt.Expects(text);

    public override Pass<TState> Enter(Chat chat, TState state)
    {
        question(chat, state);
        chat.Offer(Buttons(state));
        return Pass<TState>.Wait(state);
    }

    public override Pass<TState> Answer(Chat chat, LiveFrame frame, TState state)
    {
        var reading = Read(chat, frame.Partial);
        switch (reading.Kind)
        {
            case ReadingKind.Understood:
                return Done(take(chat, state, reading.Answer!));
            case ReadingKind.Incomplete:
                frame.Partial = chat.Text;
                chat.Ask(words.Reason(reading.Reason!));
                chat.Offer(words.Halves);
                return Pass<TState>.Wait(state);
            case ReadingKind.Refused:
                chat.Ask(words.Reason(reading.Reason!));
                chat.Offer(Buttons(state));
                return Pass<TState>.Wait(state);
            default:
                return Pass<TState>.Missed(state);
        }
    }

    /// <summary>The other half of an answer, or a whole one after all.</summary>
    private Reading<T> Read(Chat chat, string? partial)
    {
        var joined = partial is null ? Reading<T>.Missed : prompt.Read(chat, $"{partial} {chat.Text}");
        return joined.Kind == ReadingKind.Understood ? joined : prompt.Read(chat, chat.Text);
    }

    public override Pass<TState> Skip(Chat chat, TState state) => Done(options.Skip?.Invoke(state) ?? state, skipped: true);

    public override TState? Undo(TState state) => options.Undo?.Invoke(state);

    public override void Miss(Chat chat, LiveFrame frame, TState state)
    {
        words.Again(chat, prompt.Kind, frame.Misses);
        chat.Offer(Buttons(state));
    }

    private IEnumerable<Option> Buttons(TState state) => options.Buttons?.Invoke(prompt.Buttons, state) ?? prompt.Buttons;

    /// <summary>A question asked several times stays until its dialog has enough; skipped without a rule of its own, it is left.</summary>
    private Pass<TState> Done(TState state, bool skipped = false) =>
        options.Until is { } enough && !enough(state) && !(skipped && options.Skip is null)
            ? Pass<TState>.Same(state)
            : Pass<TState>.Next(state);
}

/// <summary>What a step can say about itself besides its question.</summary>
/// <param name="When">Whether it is asked at all.</param>
/// <param name="Until">It is asked again until this holds.</param>
/// <param name="Skip">What the state is when the person skips it.</param>
/// <param name="Undo">The state before the last answer given at this step; null when none was.</param>
/// <param name="Buttons">Which of the prompt's buttons are shown; without, all.</param>
internal sealed record StepOptions<TState>(
    Func<TState, bool>? When = null,
    Func<TState, bool>? Until = null,
    Func<TState, TState>? Skip = null,
    Func<TState, TState?>? Undo = null,
    Func<IEnumerable<Option>, TState, IEnumerable<Option>>? Buttons = null) where TState : class;
