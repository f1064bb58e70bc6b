using System.Text.Json;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.Safety;

/// <summary>A promise made before things became dangerous is asked about again instead of kept blindly.</summary>
internal sealed class PromiseDialog(Words words) : WaterfallDialog<HeldPromise>(Id, words)
{
    public const string Id = "promise";

    /// <summary>A promise that was agreed to again has an id that begins so.</summary>
    private const string Agreed = "agreed-";

    private readonly Line ask = words["promise.ask"];
    private readonly Line soon = words["promise.soon"];
    private readonly Line dropped = words["promise.dropped"];
    private readonly Prompt<bool> prompt = Prompt.YesNo(words.Choice("promise.answers"));

    protected override Waterfall<HeldPromise> Steps => Waterfall
        .Ask("ask", (chat, _) => chat.Ask(ask), prompt, (chat, state, yes) =>
        {
            chat.Say(yes ? soon : dropped);
            if (yes)
            {
                chat.Plan(new Planned($"{Agreed}{state.PlannedId}", PlannedKind.Promise, chat.Now, state.About, state.Payload));
            }

            return state;
        });

    /// <summary>Whether a planned turn must not happen as it was planned.</summary>
    public static bool Holds(Chat chat, Planned planned) =>
        planned.Kind != PlannedKind.Pace && !planned.Id.StartsWith(Agreed, StringComparison.Ordinal)
        && chat.Safety().HoldsPlans(chat.Now);
}

/// <summary>A promise that waits for a second yes.</summary>
internal sealed record HeldPromise(string PlannedId = "", string About = "", JsonElement? Payload = null)
{
    public HeldPromise()
        : this("")
    {
    }
}
