using System.Text.Json;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Engine;

/// <summary>A conversation of its own. Derive from <see cref="Waterfalls.WaterfallDialog{TState}"/>.</summary>
public abstract class Dialog
{
    private protected Dialog(string name, Words words)
    {
        Name = name;
        CalledLine = words[$"{name}.called"];
    }

    /// <summary>What state, intents and scripts call it.</summary>
    public string Name { get; }

    /// <summary>
    /// A message that is no answer at this step ends the dialog and is taken up for what it is. For an offer in passing, not for a
    /// conversation that someone began on purpose.
    /// </summary>
    protected internal virtual bool GivesWay(string step) => false;

    /// <summary>A message that surely belongs to it, though no intent says so: a question that it knows, say.</summary>
    protected internal virtual bool Takes(Chat chat) => false;

    /// <summary>What the bot calls it: "the breathing", "the quiz at question {number}".</summary>
    protected Line CalledLine { get; }

    /// <summary>Whether "stop" is an answer to it, with which it ends, instead of a command that puts it aside.</summary>
    internal virtual bool TakesStop => false;

    /// <summary>Whether it would make use of what a reader outside makes of this message.</summary>
    internal virtual bool UsesHints(Chat chat) => false;

    /// <summary>Builds the steps, so that a fault in them stops the start and not a conversation.</summary>
    internal abstract void Prepare();

    /// <summary>What this conversation is called at the moment, in the middle of a sentence.</summary>
    internal abstract string Called(Chat chat, object state);

    internal abstract object NewState(Chat chat);

    internal abstract JsonElement? WriteState(object state);

    /// <summary>A state that was stored with a planned turn; null when there is none or it cannot be read.</summary>
    internal abstract object? ReadState(JsonElement? stored);

    /// <summary>A stored frame come to life; null when this release has no such step or cannot read its state.</summary>
    internal abstract LiveFrame? Revive(Frame frame);

    /// <summary>Whether the frame waits at an open question, which takes every message.</summary>
    internal abstract bool IsOpen(LiveFrame frame);

    /// <summary>Whether the text is one of the answers that are offered where the frame waits, word for word.</summary>
    internal abstract bool Expects(LiveFrame frame, string text);

    /// <summary>Whether the frame waits for time to pass, or for the person to end that.</summary>
    internal abstract bool IsPaced(LiveFrame frame);

    /// <summary>Runs from the first step until something waits.</summary>
    internal abstract Flow Begin(Chat chat, LiveFrame frame);

    /// <summary>Gives the message to the step that waits.</summary>
    internal abstract Flow Answer(Chat chat, LiveFrame frame);

    /// <summary>The pause of a paced message is over.</summary>
    internal abstract Flow Elapse(Chat chat, LiveFrame frame);

    /// <summary>The dialog that was called has ended in this state.</summary>
    internal abstract Flow Returned(Chat chat, LiveFrame frame, object childState);

    /// <summary>Asks again what the frame waits for.</summary>
    internal abstract Flow Again(Chat chat, LiveFrame frame);

    internal abstract Flow Skip(Chat chat, LiveFrame frame);

    /// <summary>Goes back to the question before; <see cref="FlowKind.Missed"/> when there is none.</summary>
    internal abstract Flow Back(Chat chat, LiveFrame frame);

    /// <summary>The answer was not understood: asks in other words, and after two misses offers a way out.</summary>
    internal abstract void Miss(Chat chat, LiveFrame frame);
}
