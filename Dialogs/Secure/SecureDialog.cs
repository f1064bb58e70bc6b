using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Practices;
using CompanionBot.Dialogs.Soothe;
using CompanionBot.Dialogs.Talks;

namespace CompanionBot.Dialogs.Secure;

/// <summary>
/// My way toward secure, for calm days only: one small step for one's own trigger, a belief and where it came from, the
/// inner critic, or what one lives for.
/// </summary>
internal sealed class SecureDialog(Words words) : WaterfallDialog<SecureState>(Id, words)
{
    public const string Id = "secure";

    private readonly Triggers triggers = new(words);
    private readonly Beliefs beliefs = new(words);
    private readonly Compass compass = new(words);
    private readonly Line tonight = words["secure.not-tonight"];
    private readonly Line number = words["secure.number"];
    private readonly Line loud = words["secure.loud"];
    private readonly Line ask = words["secure.part"];
    private readonly IEnumerable<Option> ways = words.Choice("secure.tonight");
    private readonly Prompt<Option> parts = Prompt.Choice(words.Choice("secure.part"));

    protected override Waterfall<SecureState> Steps => Waterfall
        .Do("night", Rest)
        .Ask("number", (chat, _) => chat.Ask(number), Prompt.Scale(0, 10), TakeNumber, when: state => !state.IsCalm)
        .Ask("part", (chat, _) => chat.Ask(ask), parts, (_, state, chosen) => state with { Part = chosen.Value }, when: state => state.Part is null)
        .Then(triggers.In)
        .Then(beliefs.In)
        .Then(compass.In)
        .Call<StepPlan>("step", StepDialog.Id, (_, state) => new StepPlan(Id, state.Act ?? "", state.Trigger), when: state => state.Act is not null)
        .Close(Id, isUntold: _ => true);

    /// <summary>Never on the bad night itself.</summary>
    private void Rest(Chat chat, SecureState state)
    {
        if (chat.IsHardNight())
        {
            Leave(chat, tonight);
        }
    }

    private SecureState TakeNumber(Chat chat, SecureState state, int answer)
    {
        if (answer >= SootheState.Much)
        {
            Leave(chat, loud);
        }

        return state with { IsCalm = true };
    }

    private void Leave(Chat chat, Line line)
    {
        chat.Say(line);
        chat.Offer(ways);
        chat.AddNothing();
        chat.End();
    }
}
