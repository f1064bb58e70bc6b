using System.Text.Json;
using CompanionBot.Dialogs.Engine.Prompts;

namespace CompanionBot.Dialogs.Engine.Waterfalls;

/// <summary>A conversation whose steps come one after the other.</summary>
/// <typeparam name="TState">
/// What it knows so far: one record, stored as JSON. Give every property the default of its type, since only what differs
/// from that is stored.
/// </typeparam>
/// <param name="version">Raise it when an older <typeparamref name="TState"/> has to be translated, and override <see cref="Upgrade"/>.</param>
public abstract class WaterfallDialog<TState>(string name, Words words, int version = 1) : Dialog(name, words)
    where TState : class, new()
{
    /// <summary>More steps than this in one turn go in a circle.</summary>
    private const int MostStepsInATurn = 100;

    private const int MostBack = 12;

    private readonly PromptWords promptWords = new(words);
    private IReadOnlyList<Step<TState>> steps = [];

    /// <summary>The steps, in the order of the conversation. Read once, at the start of the program.</summary>
    protected abstract Waterfall<TState> Steps { get; }

    /// <summary>An empty waterfall to add steps to.</summary>
    protected Waterfall<TState> Waterfall => new(promptWords);

    /// <summary>What the dialog knows when it begins by itself.</summary>
    protected virtual TState Start(Chat chat) => new();

    /// <summary>What the bot calls the conversation at the moment, e.g. "the quiz at question 5".</summary>
    protected virtual string Called(Chat chat, TState state) => chat.Word(CalledLine);

    /// <summary>A state that an earlier version stored, translated; null = it cannot be gone on with.</summary>
    protected virtual TState? Upgrade(int storedVersion, JsonElement stored) => StateJson.TryRead<TState>(stored);

    internal sealed override void Prepare() => steps = Steps.Steps;

    internal sealed override string Called(Chat chat, object state) => Called(chat, (TState)state);

    internal sealed override object NewState(Chat chat) => Start(chat);

    internal sealed override JsonElement? WriteState(object state) => StateJson.Element(state);

    internal sealed override object? ReadState(JsonElement? stored) => StateJson.TryRead<TState>(stored);

    internal sealed override LiveFrame? Revive(Frame frame)
    {
        var state = frame.State is not { } stored ? new TState()
            : frame.Version == version ? StateJson.TryRead<TState>(stored)
            : Upgrade(frame.Version, stored);
        return state is null || IndexOf(frame.Step) < 0
            ? null
            : new LiveFrame(this, state, frame.Step)
            {
                Misses = frame.Misses,
                Partial = frame.Partial,
                Back = frame.Back.IsDefault ? [] : [.. frame.Back],
                Version = version,
                IsCalled = frame.IsCalled,
            };
    }

    internal sealed override bool IsOpen(LiveFrame frame) => At(frame).IsOpen;

    internal sealed override bool Expects(LiveFrame frame, string text) => At(frame).Expects((TState)frame.State, text);

    internal sealed override bool IsPaced(LiveFrame frame) => At(frame) is PaceStep<TState>;

    internal sealed override Flow Begin(Chat chat, LiveFrame frame)
    {
        frame.Version = version;
        return Run(chat, frame, 0);
    }

    internal sealed override Flow Answer(Chat chat, LiveFrame frame)
    {
        var pass = At(frame).Answer(chat, frame, (TState)frame.State);
        if (pass.Kind is PassKind.Next or PassKind.Same)
        {
            NoteForBack(frame);
        }

        return Pass(chat, frame, pass);
    }

    internal sealed override Flow Elapse(Chat chat, LiveFrame frame) =>
        At(frame) is PaceStep<TState> ? Pass(chat, frame, Pass<TState>.Next((TState)frame.State)) : Flow.Missed;

    internal sealed override Flow Returned(Chat chat, LiveFrame frame, object childState) =>
        Pass(chat, frame, At(frame).Returned(chat, (TState)frame.State, childState));

    internal sealed override Flow Again(Chat chat, LiveFrame frame) => Run(chat, frame, IndexOf(frame.Step), force: true);

    internal sealed override Flow Skip(Chat chat, LiveFrame frame)
    {
        var pass = At(frame).Skip(chat, (TState)frame.State);
        NoteForBack(frame);
        return Pass(chat, frame, pass);
    }

    internal sealed override Flow Back(Chat chat, LiveFrame frame)
    {
        if (At(frame).Undo((TState)frame.State) is { } before)
        {
            frame.State = before;
            return Again(chat, frame);
        }

        while (frame.Back.Count > 0)
        {
            var name = frame.Back[^1];
            frame.Back.RemoveAt(frame.Back.Count - 1);
            if (name != frame.Step && IndexOf(name) is >= 0 and var index)
            {
                frame.State = steps[index].Undo((TState)frame.State) ?? frame.State;
                return Run(chat, frame, index, force: true);
            }
        }

        return Flow.Missed;
    }

    internal sealed override void Miss(Chat chat, LiveFrame frame)
    {
        frame.Misses++;
        At(frame).Miss(chat, frame, (TState)frame.State);
    }

    private Step<TState> At(LiveFrame frame) => steps[IndexOf(frame.Step)];

    private int IndexOf(string step)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i].Name == step)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Goes through the steps from <paramref name="index"/> on until one waits, calls, or none is left.</summary>
    private Flow Run(Chat chat, LiveFrame frame, int index, bool force = false)
    {
        for (var ran = 0; index < steps.Count; ran++)
        {
            if (ran > MostStepsInATurn)
            {
                throw new InvalidOperationException($"{Name} goes in a circle at {frame.Step}");
            }

            var step = steps[index];
            if (!force && !step.Applies((TState)frame.State))
            {
                index++;
                continue;
            }

            force = false;
            (frame.Step, frame.Misses, frame.Partial) = (step.Name, 0, null);
            var pass = step.Enter(chat, (TState)frame.State);
            if (Settle(chat, frame, pass, ref index) is { } flow)
            {
                return flow;
            }
        }

        return Flow.End;
    }

    private Flow Pass(Chat chat, LiveFrame frame, Pass<TState> pass)
    {
        var index = IndexOf(frame.Step);
        return Settle(chat, frame, pass, ref index) ?? Run(chat, frame, index, force: pass.Kind == PassKind.Same);
    }

    /// <summary>What a passed step means: the flow to stop with, or null and the index to go on at.</summary>
    private Flow? Settle(Chat chat, LiveFrame frame, Pass<TState> pass, ref int index)
    {
        frame.State = pass.State;
        if (chat.TakeJump() is { } jump)
        {
            if (jump.Step is null)
            {
                return jump.Out;
            }

            index = IndexOf(jump.Step) is >= 0 and var target
                ? target
                : throw new InvalidOperationException($"{Name} has no step {jump.Step}");
            return null;
        }

        switch (pass.Kind)
        {
            case PassKind.Wait:
                return Flow.Wait;
            case PassKind.Call:
                return new Flow(FlowKind.Call, pass.Dialog, pass.ChildState);
            case PassKind.Missed:
                return Flow.Missed;
            case PassKind.Next:
                index++;
                return null;
            default:
                return null;
        }
    }

    private void NoteForBack(LiveFrame frame)
    {
        if (!At(frame).IsQuestion || (frame.Back.Count > 0 && frame.Back[^1] == frame.Step))
        {
            return;
        }

        frame.Back.Add(frame.Step);
        if (frame.Back.Count > MostBack)
        {
            frame.Back.RemoveAt(0);
        }
    }
}
