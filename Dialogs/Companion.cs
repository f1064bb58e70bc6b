using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Privacy;
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

    /// <param name="library">What is said.</param>
    /// <param name="surroundings">What is switched on around the conversation; null = nothing.</param>
    /// <exception cref="ContentException">A dialog's words are missing, or words have no dialog.</exception>
    public Companion(Library library, Surroundings? surroundings = null)
    {
        understanding = new Understanding(library);
        var words = new Words(library);
        catalogue = new Catalogue(words);
        safety = new SafetyGate(words);
        router = new Router(catalogue, safety, new OutsideReading(words, surroundings ?? new Surroundings()), words);
        apology = words["routing.apology"];
        words.Check();
    }

    /// <summary>One turn. No I/O, no clock, no random source: the same arguments give the same turn.</summary>
    /// <param name="hints">What a reader outside made of the message; null = none was asked, or none answered.</param>
    public Turn Respond(Snapshot snapshot, Activity activity, DateTimeOffset now, Hints? hints = null) =>
        Respond(snapshot, activity, understanding.Read(activity.Text ?? ""), now, hints);

    /// <summary>One turn on a message whose meaning is given.</summary>
    internal Turn Respond(Snapshot snapshot, Activity activity, Meaning meaning, DateTimeOffset now, Hints? hints = null)
    {
        var chat = new Chat(snapshot, activity, understanding, meaning, now) { Hints = hints };
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

    /// <summary>Whether a reader outside may get this message, and whether that would be of use.</summary>
    public bool WantsHints(Snapshot snapshot, Activity activity, DateTimeOffset now)
    {
        if (!snapshot.Profile.Allows(Purpose.OutsideReading))
        {
            return false;
        }

        var chat = new Chat(snapshot, activity, understanding, understanding.Read(activity.Text ?? ""), now);
        return router.WantsHints(chat, new DialogStack(catalogue, chat));
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
