using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>
/// Step three: the hero questions, one at a time. The first two are to think about, with time and no need to type; the
/// third is asked, and ends in one small thing with a time.
/// </summary>
internal sealed class StorySteps(Words words)
{
    private static readonly TimeSpan Think = TimeSpan.FromSeconds(90);

    private readonly OwnWords own = new(words);
    private readonly ImmutableArray<Option> next = words.Choice("soothe.next");
    private readonly ImmutableArray<Option> acts = words.Choice("soothe.acts");
    private readonly Line page = words["soothe.page"];
    private readonly Line hero = words["soothe.hero"];
    private readonly Line heard = words["soothe.story-heard"];
    private readonly Line act = words["soothe.act"];
    private readonly Line actHeard = words["soothe.act-heard"];
    private readonly Line actNone = words["soothe.act-none"];

    public Waterfall<SootheState> In(Waterfall<SootheState> waterfall) => waterfall
        .Pace("page", Ponder(page), Heard, when: state => state.HasRest, buttons: _ => next)
        .Pace("hero", Ponder(hero), Heard, when: state => state.HasRest, buttons: _ => next)
        .Ask("act", AskAct, Prompt.Text(), TakeAct, when: state => state.HasRest);

    private static Func<Chat, SootheState, TimeSpan> Ponder(Line question) => (chat, _) =>
    {
        chat.Say(question);
        return Think;
    };

    private SootheState? Heard(Chat chat, SootheState state)
    {
        if (Aside.AsksForAnother(chat))
        {
            return null;
        }

        if (!own.IsNext(chat.Text))
        {
            chat.Say(heard, ("words", Quote.Of(chat)));
        }

        return state;
    }

    private void AskAct(Chat chat, SootheState state)
    {
        chat.Ask(act);
        chat.Offer(acts);
    }

    private SootheState TakeAct(Chat chat, SootheState state, string answer)
    {
        if (own.In(answer) is not { } said)
        {
            chat.Say(actNone);
            return state with { Act = null, ActAt = null };
        }

        chat.Say(actHeard, ("act", Quote.Of(said)));
        return state with { Act = said, ActAt = CheckInSteps.TimeIn(chat, said) };
    }
}
