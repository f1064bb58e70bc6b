using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>The safe place to look at, fill in sense by sense, change, replace or let go; on a calm day.</summary>
internal sealed class AnchorDialog(Words words) : WaterfallDialog<AnchorState>("anchor", words)
{
    private readonly AnchorParts parts = new(words);
    private readonly KeepQuestion keep = new(words);
    private readonly Line none = words["anchor.none"];
    private readonly Line what = words["anchor.what"];
    private readonly Line part = words["anchor.part"];
    private readonly Line left = words["anchor.left"];
    private readonly Line gone = words["anchor.gone"];
    private readonly Prompt<Option> whatAnswers = Prompt.Choice(words.Choice("anchor.what"));
    private readonly Prompt<Option> partAnswers = Prompt.Choice(words.Choice("anchor.part"));

    protected override Waterfall<AnchorState> Steps => Waterfall
        .Change("open", Open)
        .Ask("what", (chat, _) => chat.Ask(what), whatAnswers, TakeWhat, when: state => state.IsKnown)
        .Ask("part", (chat, _) => chat.Ask(part), partAnswers,
            (_, state, chosen) => state with { Parts = [chosen.Value] }, when: state => state.IsOnePart)
        .Then(parts.In)
        .Change("settle", Settle)
        .Ask("keep", (chat, _) => keep.Ask(chat), keep.Answers, TakeKeep, when: state => state.AsksToKeep);

    private AnchorState Open(Chat chat, AnchorState state)
    {
        if (chat.Recall(memories => memories.Anchor) is { } anchor)
        {
            parts.Show(chat, anchor);
            return state with { IsKnown = true };
        }

        chat.Say(none);
        return state with { Parts = AnchorParts.All };
    }

    private AnchorState TakeWhat(Chat chat, AnchorState state, Option chosen)
    {
        switch (chosen.Value)
        {
            case "fill":
                return state with { Parts = AnchorParts.Missing(PlaceWords.Known(chat)) };
            case "part":
                return state with { IsOnePart = true };
            case "new":
                return state with { Parts = AnchorParts.All };
            case "drop":
                Forget(chat);
                chat.Say(gone);
                break;
            default:
                chat.Say(left);
                break;
        }

        chat.End();
        return state;
    }

    private AnchorState Settle(Chat chat, AnchorState state)
    {
        if (chat.Recall(memories => memories.Anchor) is { } anchor)
        {
            parts.Show(chat, anchor);
        }

        return state with { AsksToKeep = KeepQuestion.MayAsk(chat) };
    }

    private AnchorState TakeKeep(Chat chat, AnchorState state, bool yes)
    {
        keep.Take(chat, yes);
        return state;
    }

    private static void Forget(Chat chat)
    {
        chat.State = chat.State with { Tonight = chat.State.Tonight with { Anchor = null } };
        chat.Profile = chat.Profile with { Kept = chat.Profile.Kept with { Anchor = null } };
    }
}
