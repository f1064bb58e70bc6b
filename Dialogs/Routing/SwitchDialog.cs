using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.Routing;

/// <summary>Something else came up inside a dialog: offers to put that one aside for it.</summary>
internal sealed class SwitchDialog(Words words) : WaterfallDialog<Switch>(Id, words)
{
    public const string Id = "switch";

    private readonly Line ask = words["switch.ask"];
    private readonly Prompt<Option> prompt = Prompt.Choice(words.Choice("switch.answers"));

    protected internal override bool GivesWay(string step) => true;

    protected override Waterfall<Switch> Steps => Waterfall
        .Ask("ask", (chat, state) => chat.Ask(ask, ("running", state.Running)), prompt, (chat, state, answer) =>
        {
            if (answer.Value == "switch")
            {
                chat.PauseFor(state.To, state.Told);
            }

            return state;
        });
}

/// <param name="To">The dialog that came up.</param>
/// <param name="Running">What the running one is called.</param>
/// <param name="Told">What the message that brought it up told already, as the state it begins with.</param>
internal sealed record Switch(string To = "", string Running = "", System.Text.Json.JsonElement? Told = null)
{
    public Switch()
        : this("")
    {
    }
}
