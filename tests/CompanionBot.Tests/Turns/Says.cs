using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Tests.Turns;

/// <summary>Dialogs that are small enough to see what became of a turn.</summary>
internal static class Says
{
    /// <summary>Answers with the number of the turn.</summary>
    public static Turn Count(Snapshot snapshot, Activity activity, DateTimeOffset now)
    {
        var state = snapshot.State with { TurnCount = snapshot.State.TurnCount + 1 };
        return new Turn(state, snapshot.Profile, [Text($"turn {state.TurnCount}: {activity.Text ?? activity.Name}")], [], [], []);
    }

    /// <summary>Forgets on "forget me", and counts otherwise.</summary>
    public static Turn ForgetOrCount(Snapshot snapshot, Activity activity, DateTimeOffset now) => activity.Text is "forget me"
        ? new Turn(ConversationState.New, Profile.New, [Text("All gone.")], [], [], [], Forget: true)
        : Count(snapshot, activity, now);

    public static Activity Text(string text) => new() { Type = ActivityTypes.Message, Text = text };
}
