using System.Text.Json;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Safety;
using CompanionBot.Dialogs.Welcome;

namespace CompanionBot.Dialogs.Routing;

/// <summary>A planned turn has come: the running dialog goes on, or the dialog it was planned for begins.</summary>
internal sealed class DueTurns(Catalogue catalogue)
{
    /// <summary>The name of the event that a planned turn comes in as.</summary>
    public const string EventName = "planned";

    private const string PaceStepId = PaceStep<object>.PlannedId;

    public void Begin(Chat chat, DialogStack stack, Greeter greeter)
    {
        if (Find(chat) is not { } planned)
        {
            return;
        }

        chat.Cancel(planned.Id);
        if (planned.Id != PaceStepId && stack.GivesWay)
        {
            // An offer in passing is over by now and is not made again below.
            stack.Drop();
        }

        if (planned.Id == Greeter.PlannedId)
        {
            greeter.Welcome(chat);
        }
        else if (planned.Id == PaceStepId)
        {
            stack.Elapse(planned.About);
        }
        else if (PromiseDialog.Holds(chat, planned))
        {
            Hold(stack, planned);
        }
        else if (catalogue.Find(planned.About) is { } dialog)
        {
            stack.Begin(dialog.Name, dialog.ReadState(planned.Payload) ?? dialog.NewState(chat));
        }
    }

    /// <summary>After danger was spoken of, what the bot proposed is left out, and what the person asked for is asked about again.</summary>
    private static void Hold(DialogStack stack, Planned planned)
    {
        if (planned.Kind == PlannedKind.Promise)
        {
            stack.Begin(PromiseDialog.Id, new HeldPromise(planned.Id, planned.About, planned.Payload));
        }
    }

    private static Planned? Find(Chat chat) =>
        chat.Activity.Name == EventName
            && chat.Activity.Value is { ValueKind: JsonValueKind.Object } value
            && value.TryGetProperty("id", out var id)
            ? chat.Planned.FirstOrDefault(planned => planned.Id == id.GetString() && planned.DueAt <= chat.Now)
            : null;
}
