using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>Five things to see, four to feel, three to hear, two to smell, one to taste, with open eyes.</summary>
internal sealed class GroundingDialog(Words words) : WaterfallDialog<GroundingState>("grounding", words)
{
    /// <summary>Short, so that a turn stays short when it burns.</summary>
    private const int QuotedWords = 6;

    private readonly OwnWords own = new(words);
    private readonly Line open = words["grounding.open"];
    private readonly Line see = words["grounding.see"];
    private readonly Line feel = words["grounding.feel"];
    private readonly Line hear = words["grounding.hear"];
    private readonly Line smell = words["grounding.smell"];
    private readonly Line taste = words["grounding.taste"];
    private readonly Line none = words["grounding.none"];
    private readonly Line close = words["grounding.close"];
    private readonly Line closeBare = words["grounding.close-bare"];

    protected override Waterfall<GroundingState> Steps => Waterfall
        .Do("open", (chat, _) => chat.Say(open), when: state => !state.IsOpen)
        .Ask("see", Asks(see), Prompt.Text(), (chat, state, answer) => state with { See = Hear(chat, answer) })
        .Ask("feel", Asks(feel), Prompt.Text(), Take)
        .Ask("hear", Asks(hear), Prompt.Text(), Take)
        .Ask("smell", Asks(smell), Prompt.Text(), Take)
        .Ask("taste", Asks(taste), Prompt.Text(), Take)
        .Do("close", Close);

    private static Action<Chat, GroundingState> Asks(Line line) => (chat, _) => chat.Ask(line);

    private GroundingState Take(Chat chat, GroundingState state, string answer)
    {
        Hear(chat, answer);
        return state;
    }

    private string? Hear(Chat chat, string answer)
    {
        var said = own.In(answer);
        if (said is null)
        {
            chat.Say(none);
        }

        return said is null ? null : Quote.Of(said, QuotedWords);
    }

    private void Close(Chat chat, GroundingState state)
    {
        if (state.See is { } seen)
        {
            chat.Say(close, ("see", seen));
        }
        else
        {
            chat.Say(closeBare);
        }
    }
}
