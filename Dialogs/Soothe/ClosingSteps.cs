using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>What is offered at the end, when it is calm enough to ask: keeping the place, and a check-in.</summary>
internal sealed class ClosingSteps(Words words)
{
    private readonly KeepQuestion keep = new(words);
    private readonly CheckInSteps checkIn = new(words);
    private readonly Line close = words["soothe.close"];

    public Waterfall<SootheState> In(Waterfall<SootheState> waterfall) => waterfall
        .Change("settle", (chat, state) => state with { AsksToKeep = !state.IsHigh && KeepQuestion.MayAsk(chat) })
        .Ask("keep", (chat, _) => keep.Ask(chat), keep.Answers, Keep, when: state => state.AsksToKeep)
        .Then(checkIn.In)
        .Do("close", Close, when: state => state.Outcome != Outcome.Unrelieved);

    private SootheState Keep(Chat chat, SootheState state, bool yes)
    {
        keep.Take(chat, yes);
        return state;
    }

    private void Close(Chat chat, SootheState state)
    {
        chat.Say(close);
        if (state.IsHigh)
        {
            chat.AddNothing();
        }
    }
}
