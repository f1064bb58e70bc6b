using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.Privacy;

/// <summary>Asks whether a service outside may help to read; to whoever agreed before, whether it shall stop.</summary>
internal sealed class OutsideDialog(Words words) : WaterfallDialog<Outside>(Id, words)
{
    public const string Id = "outside";

    private readonly Line ask = words["outside.ask"];
    private readonly Line stop = words["outside.stop"];
    private readonly Line on = words["outside.on"];
    private readonly Line off = words["outside.off"];
    private readonly Line stays = words["outside.stays"];
    private readonly Prompt<bool> agree = Prompt.YesNo(words.Choice("outside.answers"));
    private readonly Prompt<bool> withdraw = Prompt.YesNo(words.Choice("outside.stop"));

    protected override Waterfall<Outside> Steps => Waterfall
        .Ask("ask", (chat, _) => chat.Ask(ask), agree, Agree, when: state => !state.IsAgreed)
        .Ask("stop", (chat, _) => chat.Ask(stop), withdraw, Withdraw, when: state => state.IsAgreed);

    protected override Outside Start(Chat chat) => new(chat.Profile.Allows(Purpose.OutsideReading));

    private Outside Agree(Chat chat, Outside state, bool yes)
    {
        chat.AskedToKeep(Purpose.OutsideReading);
        if (yes)
        {
            chat.Agree(Purpose.OutsideReading, ask);
        }

        chat.Say(yes ? on : off);
        return state;
    }

    private Outside Withdraw(Chat chat, Outside state, bool yes)
    {
        if (yes)
        {
            chat.Withdraw(Purpose.OutsideReading);
        }

        chat.Say(yes ? off : stays);
        return state;
    }
}

/// <param name="IsAgreed">The person had agreed when the dialog began.</param>
internal sealed record Outside(bool IsAgreed = false)
{
    public Outside()
        : this(false)
    {
    }
}
