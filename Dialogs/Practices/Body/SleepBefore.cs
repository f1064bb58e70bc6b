using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.Practices.Body;

/// <summary>What was planned for an earlier night, and how that night was: only another day can tell.</summary>
internal sealed class SleepBefore(Words words)
{
    private static readonly TimeSpan ANight = TimeSpan.FromHours(5);

    private readonly Line ask = words["sleep.before"];
    private readonly Line better = words["sleep.better"];
    private readonly Line same = words["sleep.same"];
    private readonly Line untried = words["sleep.untried"];
    private readonly Line heard = words["sleep.heard"];
    private readonly Prompt<ChoiceOrWords> answers = Prompt.ChoiceOrWords(words.Choice("sleep.before"));

    public Waterfall<Sleep> In(Waterfall<Sleep> waterfall) => waterfall
        .Change("known", (chat, state) => state with { Knows = Earlier(chat) is not null })
        .Ask("before", (chat, _) => chat.Ask(ask, ("plan", Earlier(chat)?.Text ?? "")), answers, Take, when: state => state.Knows);

    private static PracticeNote? Earlier(Chat chat) =>
        Notes.Last(chat, SleepDialog.Id) is { } note && chat.Now - note.At > ANight ? note : null;

    private Sleep Take(Chat chat, Sleep state, ChoiceOrWords answer)
    {
        switch (answer.Value)
        {
            case "better":
                Notes.Tried(chat, SleepDialog.Id, Felt.Helped);
                chat.Say(better);
                break;
            case "same":
                Notes.Tried(chat, SleepDialog.Id, Felt.Little);
                chat.Say(same);
                break;
            case "untried":
                chat.Say(untried);
                break;
            default:
                chat.Say(heard, ("words", Quote.Of(answer.Words)));
                break;
        }

        return state;
    }
}
