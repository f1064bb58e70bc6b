using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Recognizers;
using CompanionBot.Dialogs.Routing;
using CompanionBot.Dialogs.Safety;

namespace CompanionBot.Dialogs;

/// <summary>The only door to the conversation: a pure function from what was stored and what came in to a turn.</summary>
public sealed class Companion
{
    private readonly Understanding understanding;
    private readonly Catalogue catalogue;
    private readonly SafetyGate safety;
    private readonly Router router;
    private readonly Line apology;

    /// <exception cref="ContentException">A dialog's words are missing, or words have no dialog.</exception>
    public Companion(Library library)
    {
        understanding = new Understanding(library);
        var words = new Words(library);
        catalogue = new Catalogue(words);
        safety = new SafetyGate(words);
        router = new Router(catalogue, safety, words);
        apology = words["routing.apology"];
        words.Check();
    }

    /// <summary>One turn. No I/O, no clock, no random source: the same arguments give the same turn.</summary>
    public Turn Respond(Snapshot snapshot, Activity activity, DateTimeOffset now) =>
        Respond(snapshot, activity, understanding.Read(activity.Text ?? ""), now);

    /// <summary>One turn on a message whose meaning is given.</summary>
    internal Turn Respond(Snapshot snapshot, Activity activity, Meaning meaning, DateTimeOffset now)
    {
        var chat = new Chat(snapshot, activity, understanding, meaning, now);
        try
        {
            router.Route(chat, new DialogStack(catalogue, chat));
            return chat.ToTurn();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return Apologize(snapshot, activity, meaning, now, fault);
        }
    }

    /// <summary>The helplines that a message asks for by a safety rule, for when its turn cannot be stored.</summary>
    public ImmutableArray<Activity> HelplinesFor(Activity activity, DateTimeOffset now) =>
        safety.Helplines(new Chat(Snapshot.Empty, activity, understanding, understanding.Read(activity.Text ?? ""), now));

    /// <summary>
    /// A dialog that throws must not be tried for ever: its turn is committed, with an apology and nothing running.
    /// </summary>
    private Turn Apologize(Snapshot snapshot, Activity activity, Meaning meaning, DateTimeOffset now, Exception fault)
    {
        var chat = new Chat(snapshot, activity, understanding, meaning, now);
        chat.State = chat.State with { Stack = [], LastHeard = now };
        chat.Say(apology);
        foreach (var reply in HelplinesFor(activity, now))
        {
            chat.Post(reply);
        }

        return chat.ToTurn() with { Fault = fault.GetType().Name };
    }
}
