using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.People;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>The number is higher, or stayed very high: what is going on, and who could be there.</summary>
internal sealed class PersonSteps(Words words)
{
    private const int QuotedWords = 8;

    private readonly KnownPeople known = new(words);
    private readonly OwnWords own = new(words);
    private readonly Phrases nobodyWords = new([.. words.Choice("soothe.people").Where(option => option.Value == "nobody")]);
    private readonly ImmutableArray<Option> people = words.Choice("soothe.people");
    private readonly Line going = words["soothe.going"];
    private readonly Line goingHeard = words["soothe.going-heard"];
    private readonly Line goingNone = words["soothe.going-none"];
    private readonly Line who = words["soothe.who"];
    private readonly Line person = words["soothe.person"];
    private readonly Line nobody = words["soothe.nobody"];

    public Waterfall<SootheState> In(Waterfall<SootheState> waterfall) => waterfall
        .Ask("going", AskGoing, Prompt.Text(), TakeGoing, when: IsUnrelieved)
        .Ask("who", AskWho, Prompt.Text(), TakeWho, when: IsUnrelieved);

    private static bool IsUnrelieved(SootheState state) => state.Outcome == Outcome.Unrelieved;

    private void AskGoing(Chat chat, SootheState state) => chat.Ask(
        going, ("before", Number.Of(state.Before ?? 0)), ("after", Number.Of(state.After ?? 0)));

    private SootheState TakeGoing(Chat chat, SootheState state, string answer)
    {
        if (own.In(answer) is { } said)
        {
            chat.Say(goingHeard, ("words", Quote.Of(said, QuotedWords)));
        }
        else
        {
            chat.Say(goingNone);
        }

        return state;
    }

    /// <summary>Whom they named on an earlier day comes first.</summary>
    private void AskWho(Chat chat, SootheState state)
    {
        if (!known.Ask(chat, isShort: true))
        {
            chat.Ask(who);
        }

        chat.Offer(people);
    }

    private SootheState TakeWho(Chat chat, SootheState state, string answer)
    {
        chat.AddNothing();
        if (own.In(answer) is { } said && !nobodyWords.Is(said))
        {
            chat.Say(person, ("person", Quote.Of(said, QuotedWords)));
        }
        else
        {
            chat.Say(nobody);
        }

        return state;
    }
}
