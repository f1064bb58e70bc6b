using CompanionBot.Content;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Recognizers;

namespace CompanionBot.Dialogs;

/// <summary>The only door to the conversation: a pure function from what was stored and what came in to a turn.</summary>
public sealed class Companion(Library library)
{
    private readonly Understanding understanding = new(library);

    /// <summary>One turn. No I/O, no clock, no random source: the same arguments give the same turn.</summary>
    public Turn Respond(Snapshot snapshot, Activity activity, DateTimeOffset now)
    {
        _ = understanding.Read(activity.Text ?? "");
        var state = snapshot.State with { TurnCount = snapshot.State.TurnCount + 1, LastHeard = now };
        var reply = new Activity { Type = ActivityTypes.Message, Text = activity.Text, TextFormat = "plain" };
        return new Turn(state, snapshot.Profile, activity.Type == ActivityTypes.Message ? [reply] : [], [], [], []);
    }
}
