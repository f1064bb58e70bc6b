using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Practices;
using CompanionBot.Dialogs.Talks;

namespace CompanionBot.Dialogs.People;

/// <summary>The support map: who could be rung, what each is good for, and one line to send; brought back when it is hard.</summary>
internal sealed class PeopleDialog(Words words) : WaterfallDialog<PeopleState>(Id, words)
{
    public const string Id = "people";

    private readonly PeopleNames names = new(words);
    private readonly KnownPeople known = new(words);
    private readonly OpenQuestion line = new(words, "people.line");
    private readonly Line open = words["people.open"];
    private readonly Line shown = words["people.known"];
    private readonly Line what = words["people.what"];
    private readonly Line drop = words["people.drop"];
    private readonly Line dropped = words["people.dropped"];
    private readonly Line notFound = words["people.not-found"];
    private readonly Line left = words["people.left"];
    private readonly Line lineKept = words["people.line-kept"];
    private readonly Line lineNone = words["people.line-none"];
    private readonly Line close = words["people.close"];
    private readonly Prompt<Option> wishes = Prompt.Choice(words.Choice("people.what"));

    protected override Waterfall<PeopleState> Steps => names.In(Waterfall
            .Do("open", Open)
            .Ask("what", (chat, _) => chat.Ask(what), wishes, TakeWish, when: state => state.Knows && state.Wish is null)
            .Ask("drop", AskDrop, Prompt.Text(), TakeDrop, when: state => state.Wish == "drop"))
        .Open("line", line, TakeLine, when: state => state.HasLine)
        .Do("friends", Close)
        .Close(Id, isUntold: _ => true);

    protected override PeopleState Start(Chat chat) => new() { Knows = !KnownPeople.All(chat).IsEmpty };

    private void Open(Chat chat, PeopleState state)
    {
        if (state.Knows)
        {
            chat.Say(shown, ("people", known.Listed(chat, KnownPeople.All(chat))));
        }
        else
        {
            chat.Say(open);
        }
    }

    private PeopleState TakeWish(Chat chat, PeopleState state, Option wish)
    {
        if (wish.Value == "leave")
        {
            chat.Say(left);
            chat.End();
        }

        return state with { Wish = wish.Value };
    }

    private void AskDrop(Chat chat, PeopleState state)
    {
        chat.Ask(drop);
        chat.Offer(KnownPeople.All(chat).Select(person => new Option(person.Who, KnownPeople.Name(person))));
    }

    private PeopleState TakeDrop(Chat chat, PeopleState state, string answer)
    {
        var options = KnownPeople.All(chat).Select(person => new Option(person.Who, KnownPeople.Name(person))).ToImmutableArray();
        if (ChoiceOrWordsPrompt.Pick(chat, answer, options) is { } index)
        {
            Forget(chat, options[index].Value);
            chat.Say(dropped, ("who", options[index].Title));
        }
        else
        {
            chat.Say(notFound);
        }

        chat.End();
        return state;
    }

    private PeopleState TakeLine(Chat chat, PeopleState state, string? said)
    {
        if (said is null)
        {
            chat.Say(lineNone);
            return state;
        }

        // An answer loses its question mark, since it mostly means "perhaps"; this one is a question.
        var message = chat.Text.EndsWith('?') ? $"{said}?" : said;
        Notes.Add(chat, Id, message);
        chat.Say(lineKept, ("line", message));
        return state;
    }

    private void Close(Chat chat, PeopleState state)
    {
        if (state.Added > 0)
        {
            chat.Say(close);
        }
    }

    private static void Forget(Chat chat, string who)
    {
        chat.State = chat.State with { Tonight = Without(chat.State.Tonight, who) };
        chat.Profile = chat.Profile with { Kept = Without(chat.Profile.Kept, who) };
    }

    private static Memories Without(Memories memories, string who) => memories with
    {
        People = [.. memories.People.Where(person => !person.Who.Equals(who, StringComparison.OrdinalIgnoreCase))],
    };
}
