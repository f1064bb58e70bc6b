using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.Privacy;

/// <summary>Asks once, then erases everything, and says so.</summary>
internal sealed class ForgetDialog(Words words) : WaterfallDialog<Forget>(Id, words)
{
    public const string Id = "forget";

    private readonly Line ask = words["forget.ask"];
    private readonly Line gone = words["forget.gone"];
    private readonly Line kept = words["forget.kept"];
    private readonly Prompt<bool> prompt = Prompt.YesNo(words.Choice("forget.answers"));

    protected override Waterfall<Forget> Steps => Waterfall
        .Ask("ask", (chat, _) => chat.Ask(ask), prompt, (chat, state, yes) =>
        {
            if (yes)
            {
                chat.Forget();
                chat.AddNothing();
            }

            chat.Say(yes ? gone : kept);
            return state;
        });
}

internal sealed record Forget;
