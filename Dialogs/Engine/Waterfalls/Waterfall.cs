using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine.Prompts;

namespace CompanionBot.Dialogs.Engine.Waterfalls;

/// <summary>The steps of a dialog in their order; each has a name that stored conversations keep.</summary>
public sealed class Waterfall<TState>(PromptWords words) where TState : class
{
    private readonly List<Step<TState>> steps = [];

    internal IReadOnlyList<Step<TState>> Steps => steps;

    /// <summary>Says or does something and goes on.</summary>
    public Waterfall<TState> Do(string name, Action<Chat, TState> act, Func<TState, bool>? when = null) =>
        Add(new DoStep<TState>(name, (chat, state) =>
        {
            act(chat, state);
            return state;
        }, when));

    /// <summary>Does something that changes the state and goes on.</summary>
    public Waterfall<TState> Change(string name, Func<Chat, TState, TState> act, Func<TState, bool>? when = null) =>
        Add(new DoStep<TState>(name, act, when));

    /// <summary>Asks one line.</summary>
    /// <param name="take">The state with the answer in it.</param>
    /// <param name="when">Whether it is asked at all.</param>
    /// <param name="until">It is asked again until this holds.</param>
    /// <param name="skip">The state when the person skips it; without, it stays as it is and the dialog goes on.</param>
    /// <param name="undo">For a question asked several times: the state before its last answer, null before the first.</param>
    public Waterfall<TState> Ask<T>(
        string name,
        Line question,
        Prompt<T> prompt,
        Func<TState, T, TState> take,
        Func<TState, bool>? when = null,
        Func<TState, bool>? until = null,
        Func<TState, TState>? skip = null,
        Func<TState, TState?>? undo = null) =>
        Ask(name, (chat, _) => chat.Ask(question), prompt, (_, state, answer) => take(state, answer), when, until, skip, undo);

    /// <summary>Asks in words that depend on the conversation, and may say or decide something on the answer.</summary>
    /// <param name="buttons">Which of the prompt's buttons are shown in a state; without, all.</param>
    /// <inheritdoc cref="Ask{T}(string, Line, Prompt{T}, Func{TState, T, TState}, Func{TState, bool}, Func{TState, bool}, Func{TState, TState}, Func{TState, TState})"/>
    public Waterfall<TState> Ask<T>(
        string name,
        Action<Chat, TState> question,
        Prompt<T> prompt,
        Func<Chat, TState, T, TState> take,
        Func<TState, bool>? when = null,
        Func<TState, bool>? until = null,
        Func<TState, TState>? skip = null,
        Func<TState, TState?>? undo = null,
        Func<IEnumerable<Option>, TState, IEnumerable<Option>>? buttons = null) =>
        Add(new AskStep<TState, T>(name, question, prompt, take, words, new StepOptions<TState>(when, until, skip, undo, buttons)));

    /// <summary>Says something and goes on after a while, or when the person writes.</summary>
    /// <param name="start">Says it; returns how long the pause is.</param>
    /// <param name="heard">What to do with what the person wrote meanwhile; null = that is nothing for this dialog.</param>
    /// <param name="buttons">What can be tapped meanwhile.</param>
    public Waterfall<TState> Pace(
        string name,
        Func<Chat, TState, TimeSpan> start,
        Func<Chat, TState, TState?>? heard = null,
        Func<TState, bool>? when = null,
        Func<TState, IEnumerable<Option>>? buttons = null) =>
        Add(new PaceStep<TState>(name, start, heard, when, buttons));

    /// <summary>Runs another dialog and takes over what that one came to.</summary>
    /// <param name="with">What it starts with; without, its own beginning.</param>
    public Waterfall<TState> Call<TChild>(
        string name,
        string dialog,
        Func<Chat, TState, TChild>? with = null,
        Func<Chat, TState, TChild, TState>? then = null,
        Func<TState, bool>? when = null) where TChild : class =>
        Add(new CallStep<TState, TChild>(name, dialog, with, then, when));

    private Waterfall<TState> Add(Step<TState> step)
    {
        if (steps.Exists(other => other.Name == step.Name))
        {
            throw new ArgumentException($"the step {step.Name} stands twice");
        }

        steps.Add(step);
        return this;
    }
}
