using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Practices;
using CompanionBot.Dialogs.Talks;

namespace CompanionBot.Dialogs.Secure;

/// <summary>A belief about oneself, whose voice it was, where it sits, and a truer one; or what the inner critic says and fears.</summary>
internal sealed class Beliefs(Words words)
{
    public const string Belief = "belief";
    public const string Critic = "critic";

    private readonly OpenQuestion belief = new(words, "secure.belief");
    private readonly OpenQuestion from = new(words, "secure.from");
    private readonly OpenQuestion body = new(words, "secure.body");
    private readonly OpenQuestion truer = new(words, "secure.truer");
    private readonly OpenQuestion critic = new(words, "secure.critic");
    private readonly OpenQuestion fears = new(words, "secure.fears");
    private readonly OpenQuestion coach = new(words, "secure.coach");
    private readonly Line earlier = words["secure.earlier"];
    private readonly Line taken = words["secure.taken"];
    private readonly Line notTaken = words["secure.not-taken"];
    private readonly Line hand = words["secure.hand"];
    private readonly Line fearsHeard = words["secure.fears-heard"];
    private readonly Line beside = words["secure.beside"];
    private readonly Line noBelief = words["secure.no-belief"];

    public Waterfall<SecureState> In(Waterfall<SecureState> waterfall) => waterfall
        .Do("earlier", SayEarlier, when: state => state.Part is Belief or Critic)
        .Open("belief", belief, TakeBelief, when: state => state.Part == Belief)
        .Open("from", from, TakeFrom, when: state => state is { Part: Belief, Belief: not null })
        .Open("body", body, TakeBody, when: state => state is { Part: Belief, Belief: not null })
        .Open("truer", truer, TakeNew, when: state => state is { Part: Belief, Belief: not null })
        .Open("critic", critic, TakeBelief, when: state => state.Part == Critic)
        .Open("fears", fears, TakeFears, when: state => state is { Part: Critic, Belief: not null })
        .Open("coach", coach, TakeNew, when: state => state is { Part: Critic, Belief: not null });

    private void SayEarlier(Chat chat, SecureState state)
    {
        if (Notes.Last(chat, SecureDialog.Id, state.Part) is { With: { } old } last)
        {
            chat.Say(earlier, ("old", Quote.Of(old)), ("new", Quote.Of(last.Text)));
        }
    }

    private SecureState TakeBelief(Chat chat, SecureState state, string? said)
    {
        if (said is null)
        {
            chat.Say(noBelief);
        }

        return state with { Belief = said };
    }

    /// <summary>Where it was learned is asked once, may be left open, and is not dug into.</summary>
    private SecureState TakeFrom(Chat chat, SecureState state, string? said)
    {
        chat.Say(said is null ? notTaken : taken);
        return state;
    }

    private SecureState TakeBody(Chat chat, SecureState state, string? said)
    {
        if (said is not null)
        {
            chat.Say(hand, ("where", Quote.Of(said, 6)));
        }

        return state;
    }

    private SecureState TakeFears(Chat chat, SecureState state, string? said)
    {
        if (said is not null)
        {
            chat.Say(fearsHeard, ("words", Quote.Of(said)));
        }

        return state;
    }

    /// <summary>The old sentence and the new one side by side, both in the person's words.</summary>
    private SecureState TakeNew(Chat chat, SecureState state, string? said)
    {
        if (said is null)
        {
            chat.Say(noBelief);
            return state;
        }

        Notes.Add(chat, SecureDialog.Id, said, state.Belief, state.Part);
        chat.Say(beside, ("old", Quote.Of(state.Belief!)), ("new", Quote.Of(said)));
        return state;
    }
}
