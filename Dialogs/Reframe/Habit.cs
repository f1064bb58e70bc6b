using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Comfort;

namespace CompanionBot.Dialogs.Reframe;

/// <summary>The same thought a third time in one night: no new round, but the person's own words and something kinder.</summary>
internal sealed class Habit(Words words, EvidenceBank bank)
{
    private readonly Line habit = words["reframe.habit"];
    private readonly Line own = words["reframe.habit-words"];
    private readonly Line ask = words["reframe.habit-ask"];
    private readonly Line sleep = words["reframe.sleep"];
    private readonly Line person = words["reframe.person"];

    public Prompt<ChoiceOrWords> Prompt { get; } = Engine.Prompts.Prompt.ChoiceOrWords(words.Choice("reframe.habit"));

    public void Ask(Chat chat, Reframe state)
    {
        chat.Say(habit);
        if (bank.Balanced(chat, state.Thought) is { } sentence)
        {
            chat.Say(own, ("words", Quote.Of(sentence)));
        }

        chat.Ask(ask);
    }

    public Reframe Take(Chat chat, Reframe state, ChoiceOrWords answer)
    {
        switch (answer.Value)
        {
            case "sleep":
                chat.Say(sleep);
                chat.End();
                break;
            case "person":
                chat.Say(person);
                chat.End();
                break;
            case "wait":
                chat.Become(VentDialog.Id, new Vent { Opening = VentOpening.Waiting });
                break;
            default:
                chat.Become(VentDialog.Id, new Vent { Opening = VentOpening.Words });
                break;
        }

        return state;
    }
}
