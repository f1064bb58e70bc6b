using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>One line for what the two numbers say, without praise and without a verdict.</summary>
internal sealed class OutcomeWords(Words words)
{
    private readonly Line down = words["soothe.down"];
    private readonly Line calm = words["soothe.calm"];
    private readonly Line little = words["soothe.little"];
    private readonly Line same = words["soothe.same"];

    public void Outcome(Chat chat, SootheState state)
    {
        var (before, after) = (Number.Of(state.Before ?? 0), Number.Of(state.After ?? 0));
        switch (state.Outcome)
        {
            case Soothe.Outcome.Down:
                chat.Say(down, ("before", before), ("after", after));
                break;
            case Soothe.Outcome.Calm:
                chat.Say(calm, ("after", after));
                break;
            case Soothe.Outcome.Same when state.Before == state.After:
                chat.Say(same, ("after", after));
                break;
            case Soothe.Outcome.Same:
                chat.Say(little, ("before", before), ("after", after));
                break;
        }
    }
}
