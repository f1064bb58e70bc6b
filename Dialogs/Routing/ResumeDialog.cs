using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.Routing;

/// <summary>Offers to go on with what was put aside.</summary>
internal sealed class ResumeDialog(Words words) : WaterfallDialog<Paused>(Id, words)
{
    public const string Id = "resume";

    private readonly Line ask = words["resume.ask"];
    private readonly Line later = words["resume.later"];
    private readonly Line dropped = words["resume.dropped"];
    private readonly Prompt<Option> prompt = Prompt.Choice(words.Choice("resume.answers"));

    protected internal override bool GivesWay(string step) => true;

    protected override Waterfall<Paused> Steps => Waterfall
        .Ask("ask", (chat, state) => chat.Ask(ask, ("paused", state.Called)), prompt, (chat, state, answer) =>
        {
            switch (answer.Value)
            {
                case "resume":
                    chat.Resume();
                    break;
                case "drop":
                    chat.State = chat.State with { Paused = chat.State.Paused.RemoveAt(chat.State.Paused.Length - 1) };
                    chat.Say(dropped);
                    break;
                default:
                    chat.State = chat.State with { Paused = chat.State.Paused.SetItem(chat.State.Paused.Length - 1, chat.State.Paused[^1] with { Since = chat.Now, IsWished = true }) };
                    chat.Say(later);
                    break;
            }

            return state;
        });
}

/// <param name="Called">What was put aside, as the bot calls it.</param>
internal sealed record Paused(string Called = "")
{
    public Paused()
        : this("")
    {
    }
}
