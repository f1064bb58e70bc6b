using System.Text.Json;

namespace CompanionBot.Dialogs.Engine;

/// <summary>The dialogs under way in one conversation, the running one on top.</summary>
internal sealed class DialogStack
{
    /// <summary>Dialogs that are put aside; the oldest is dropped when there are more.</summary>
    private const int MostPaused = 5;

    /// <summary>Whoever stopped something is not asked about it again in the same sitting.</summary>
    private static readonly TimeSpan Peace = TimeSpan.FromMinutes(30);

    private readonly Catalogue catalogue;
    private readonly Chat chat;
    private readonly List<LiveFrame> frames = [];

    public DialogStack(Catalogue catalogue, Chat chat)
    {
        this.catalogue = catalogue;
        this.chat = chat;
        LostFrames = !Load(chat.State.Stack);
    }

    public bool IsEmpty => frames.Count == 0;

    public Dialog? Running => IsEmpty ? null : frames[^1].Dialog;

    /// <summary>Whether the running dialog waits at an open question, which takes every message.</summary>
    public bool IsOpen => !IsEmpty && frames[^1].Dialog.IsOpen(frames[^1]);

    /// <summary>Whether the text is one of the answers that the running dialog offers, word for word.</summary>
    public bool Expects(string text) => !IsEmpty && frames[^1].Dialog.Expects(frames[^1], text);

    /// <summary>Whether a message that is no answer ends the running dialog and is taken up for what it is.</summary>
    public bool GivesWay => !IsEmpty && frames[^1].Dialog.GivesWay(frames[^1].Step);

    /// <summary>Whether the running dialog waits for time to pass.</summary>
    public bool IsPaced => !IsEmpty && frames[^1].Dialog.IsPaced(frames[^1]);

    /// <summary>A stored dialog could not be gone on with in this release and has ended.</summary>
    public bool LostFrames { get; }

    /// <summary>What the running conversation is called at the moment.</summary>
    public string Called => frames[^1].Dialog.Called(chat, frames[^1].State);

    /// <summary>Begins a dialog on top of what is running; that one goes on after it.</summary>
    public void Begin(string name, object? state = null) => Settle(Push(new Flow(FlowKind.Call, name, state)));

    /// <summary>Gives the message to the running dialog; false when it is no answer to what that one asked.</summary>
    public bool Answer()
    {
        var flow = frames[^1].Dialog.Answer(chat, frames[^1]);
        if (flow.Kind == FlowKind.Missed)
        {
            return false;
        }

        Settle(flow);
        return true;
    }

    /// <summary>The pause of a paced message at this step is over.</summary>
    public void Elapse(string step)
    {
        if (!IsEmpty && frames[^1].Step == step)
        {
            Settle(frames[^1].Dialog.Elapse(chat, frames[^1]));
        }
    }

    /// <summary>Asks in other words.</summary>
    public void Miss() => frames[^1].Dialog.Miss(chat, frames[^1]);

    public void Again() => Settle(frames[^1].Dialog.Again(chat, frames[^1]));

    public void Skip() => Settle(frames[^1].Dialog.Skip(chat, frames[^1]));

    /// <summary>Goes back one question; false when there is none before this one.</summary>
    public bool Back()
    {
        var flow = frames[^1].Dialog.Back(chat, frames[^1]);
        Settle(flow);
        return flow.Kind != FlowKind.Missed;
    }

    /// <summary>Ends all that is running.</summary>
    public void Clear() => frames.Clear();

    /// <summary>Takes the running dialog away without letting it end.</summary>
    public void Drop() => frames.RemoveAt(frames.Count - 1);

    /// <summary>Puts all that is running aside, to be offered again.</summary>
    /// <param name="isWished">The person wanted to stop and is left in peace about it for a while.</param>
    public void Pause(bool isWished = false)
    {
        if (IsEmpty)
        {
            return;
        }

        var paused = chat.State.Paused.Add(new PausedDialog([.. frames.Select(frame => frame.Store())], chat.Now, isWished));
        chat.State = chat.State with { Paused = paused.Length > MostPaused ? paused.RemoveAt(0) : paused };
        frames.Clear();
    }

    /// <summary>Brings back what was put aside last and asks its question again; false when it cannot be gone on with.</summary>
    public bool Resume()
    {
        var paused = chat.State.Paused[^1];
        chat.State = chat.State with { Paused = chat.State.Paused.RemoveAt(chat.State.Paused.Length - 1) };
        frames.Clear();
        if (!Load(paused.Frames) || IsEmpty)
        {
            frames.Clear();
            return false;
        }

        Again();
        return true;
    }

    /// <summary>
    /// What was put aside last and may be offered again, as the bot calls it; null when there is nothing, when it cannot be
    /// gone on with, and for a while after the person did not want it.
    /// </summary>
    public string? CalledPaused()
    {
        if (chat.State.Paused.IsEmpty || (chat.State.Paused[^1] is { IsWished: true } wished && chat.Now - wished.Since < Peace))
        {
            return null;
        }

        var top = chat.State.Paused[^1].Frames[^1];
        return catalogue.Find(top.Dialog) is { } dialog && dialog.Revive(top) is { } frame
            ? dialog.Called(chat, frame.State)
            : null;
    }

    /// <summary>Writes what is running into the state of the conversation.</summary>
    public void Store() => chat.State = chat.State with { Stack = [.. frames.Select(frame => frame.Store())] };

    private bool Load(IEnumerable<Frame> stored)
    {
        foreach (var frame in stored)
        {
            if (catalogue.Find(frame.Dialog)?.Revive(frame) is not { } live)
            {
                DropCallers(frame.IsCalled);
                return false;
            }

            frames.Add(live);
        }

        return true;
    }

    /// <summary>Whoever called a dialog that is lost would wait for it for ever.</summary>
    private void DropCallers(bool wasCalled)
    {
        while (wasCalled && !IsEmpty)
        {
            wasCalled = frames[^1].IsCalled;
            frames.RemoveAt(frames.Count - 1);
        }
    }

    /// <summary>Goes on until a dialog waits or none is left.</summary>
    private void Settle(Flow flow)
    {
        while (flow.Kind is not (FlowKind.Wait or FlowKind.Missed))
        {
            flow = flow.Kind switch
            {
                FlowKind.Call => Push(flow, isCalled: true),
                FlowKind.Interrupt => Interrupt(flow),
                _ => Leave(flow),
            };
        }
    }

    private Flow Push(Flow begin, bool isCalled = false)
    {
        var dialog = catalogue[begin.Dialog!];
        var frame = new LiveFrame(dialog, StateOf(begin, dialog)) { IsCalled = isCalled };
        frames.Add(frame);
        return dialog.Begin(chat, frame);
    }

    /// <summary>What the dialog begins with; a stored state is read first.</summary>
    private object StateOf(Flow begin, Dialog dialog) =>
        (begin.State is JsonElement stored ? dialog.ReadState(stored) : begin.State) ?? dialog.NewState(chat);

    /// <summary>Takes the dialog that has ended off the stack and does what it wished for.</summary>
    private Flow Leave(Flow flow)
    {
        var ended = frames[^1];
        if (ended.IsCalled && flow.Kind != FlowKind.End)
        {
            // Its caller waits for its own kind of state, so it cannot hand over to a third.
            throw new InvalidOperationException($"{ended.Dialog.Name} was called and wanted to {flow.Kind}");
        }

        Drop();
        if (chat.Forgets)
        {
            Clear();
            return Flow.Wait;
        }

        switch (flow.Kind)
        {
            case FlowKind.Become:
                return Push(flow);
            case FlowKind.Pause:
                Pause();
                return Push(flow);
            case FlowKind.Resume:
                Resume();
                return Flow.Wait;
            default:
                return IsEmpty ? Flow.Wait : GoOn(ended);
        }
    }

    private Flow Interrupt(Flow flow)
    {
        Pause();
        return Push(flow);
    }

    private Flow GoOn(LiveFrame ended)
    {
        var below = frames[^1];
        return ended.IsCalled
            ? below.Dialog.Returned(chat, below, ended.State)
            : below.Dialog.Again(chat, below);
    }
}
