using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Soothe;
using CompanionBot.Dialogs.Talks;

namespace CompanionBot.Dialogs.People;

/// <summary>One name after the other, each with what that person is good for.</summary>
internal sealed class PeopleNames(Words words)
{
    private const int Most = 5;
    private const int WordsOfAReason = 5;

    private readonly OwnWords own = new(words);
    private readonly Phrases lead = new(words.Choice("people.lead"));
    private readonly OpenQuestion who = new(words, "people.who");
    private readonly Line besides = words["people.besides"];
    private readonly Line nobody = words["people.nobody"];
    private readonly Line left = words["people.left"];
    private readonly Line good = words["people.for"];
    private readonly Line more = words["people.more"];
    private readonly ImmutableArray<Option> goods = words.Choice("people.for");
    private readonly ImmutableArray<Option> done = words.Choice("people.more");

    public Waterfall<PeopleState> In(Waterfall<PeopleState> waterfall) => waterfall
        .Open("who", who, AskWho, TakeWho, when: state => state.Adds && state.Who is null)
        .Do("nobody", Nobody, when: state => state.Adds && state is { Who: null, Added: 0 })
        .Ask("for", AskFor, Prompt.Text(examples: goods), TakeFor, when: state => state is { Adds: true, Who: not null })
        .Ask("more", AskMore, Prompt.Text(examples: done), TakeMore, when: state => state is { Adds: true, IsEnough: false } && state.Added is > 0 and < Most);

    private void AskWho(Chat chat, PeopleState state)
    {
        if (state is { AskedBesides: true, Unsure: null })
        {
            chat.Ask(besides);
        }
        else
        {
            who.Ask(chat, state.Unsure == "who");
        }
    }

    private PeopleState TakeWho(Chat chat, PeopleState state, string? said)
    {
        if (said is not null && own.IsWithPartner(said) && !state.AskedBesides)
        {
            chat.Goto("who");
            return state with { AskedBesides = true };
        }

        return said is null ? state : Named(chat, state, said);
    }

    private void Nobody(Chat chat, PeopleState state)
    {
        chat.Say(state.Knows ? left : nobody);
        chat.End();
    }

    private void AskFor(Chat chat, PeopleState state) => chat.Ask(good, ("who", Name(state)));

    private PeopleState TakeFor(Chat chat, PeopleState state, string answer)
    {
        var reason = chat.Understanding.Choices.Read(answer, goods) is { } index ? goods[index].Value
            : own.In(answer) is { } said ? Quote.Of(said, WordsOfAReason) : null;
        Put(chat, new Person(state.Who!, reason));
        return state;
    }

    /// <summary>On the map at once; what they are good for may be left open.</summary>
    private PeopleState Named(Chat chat, PeopleState state, string said)
    {
        var who = lead.Strip(said) is { Length: > 0 } name ? name : said;
        Put(chat, new Person(who));
        return state with { Who = who, Added = state.Added + 1 };
    }

    private static void Put(Chat chat, Person person) => chat.Remember(Purpose.Journal, memories => memories with
    {
        People = [.. memories.People.Where(other => !other.Who.Equals(person.Who, StringComparison.OrdinalIgnoreCase)), person],
    });

    private void AskMore(Chat chat, PeopleState state) => chat.Ask(more, ("who", Name(state)));

    private PeopleState TakeMore(Chat chat, PeopleState state, string answer)
    {
        if (who.IsLeft(chat) || chat.Understanding.Choices.Named(answer, done) is not null || who.In(answer) is not { } said)
        {
            return state with { IsEnough = true };
        }

        chat.Goto("for");
        return Named(chat, state, said);
    }

    private static string Name(PeopleState state) => Quote.Of(state.Who ?? "", 4);
}
