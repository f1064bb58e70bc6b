using CompanionBot.Content;
using CompanionBot.Dialogs.CheckIns;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Reframe;

namespace CompanionBot.Dialogs.Unanswered;

/// <summary>They replied: closes the loop, and keeps what the silence turned out to be as counter-evidence for next time.</summary>
internal sealed class RepliedDialog(Words words) : WaterfallDialog<Replied>("replied", words)
{
    private const int MostCharacters = 1000;

    private readonly Line open = words["replied.open"];
    private readonly Line dropped = words["replied.dropped"];
    private readonly Line what = words["replied.what"];
    private readonly Line kept = words["replied.kept"];
    private readonly Line forNow = words["replied.for-now"];
    private readonly Line keep = words["replied.keep"];
    private readonly Line silence = words["replied.silence"];
    private readonly Prompt<bool> yesNo = Prompt.YesNo(words.Choice("replied.keep-answers"));

    protected override Waterfall<Replied> Steps => Waterfall
        .Do("open", Close)
        .Ask("what", what, Prompt.Text(MostCharacters), (state, text) => state with { What = text })
        .Change("remember", Remember, when: state => state.What is not null)
        .Ask("keep", (chat, _) =>
        {
            chat.Ask(keep);
            chat.AskedToKeep(Purpose.Journal);
        }, yesNo, Keep, when: state => state.MayKeep)
        .Do("kept", (chat, _) => chat.Say(kept), when: state => state.What is not null && !state.MayKeep);

    /// <summary>What was promised while waiting has no purpose any more.</summary>
    private void Close(Chat chat, Replied state)
    {
        chat.Say(open);
        var promises = chat.Planned.Where(planned => planned.About == CheckInDueDialog.Id).ToList();
        promises.ForEach(planned => chat.Cancel(planned.Id));
        if (promises.Count > 0)
        {
            chat.Say(dropped);
        }
    }

    private Replied Remember(Chat chat, Replied state)
    {
        var evidence = new Evidence(chat.Now, chat.Word(silence), Quote.Of(state.What!));
        chat.Remember(Purpose.Journal, memories => memories with { Evidence = memories.Evidence.Add(evidence) });
        return state with { MayKeep = chat.MayAskToKeep(Purpose.Journal) };
    }

    private Replied Keep(Chat chat, Replied state, bool yes)
    {
        if (yes)
        {
            chat.Agree(Purpose.Journal, keep);
        }

        chat.Say(yes ? kept : forNow);
        return state;
    }
}

/// <param name="What">What the silence turned out to be, in the person's words.</param>
/// <param name="MayKeep">Whether to ask if it may be kept beyond tonight.</param>
internal sealed record Replied(string? What = null, bool MayKeep = false)
{
    public Replied()
        : this(What: null)
    {
    }
}
