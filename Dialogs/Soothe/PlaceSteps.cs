using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>The second half of step one: the feeling, and a safe place built the first time and brought back after that.</summary>
internal sealed class PlaceSteps(Words words)
{
    private readonly OwnWords own = new(words);
    private readonly ImmutableArray<Option> feelings = words.Choice("soothe.feelings");
    private readonly ImmutableArray<Option> arrived = words.Choice("soothe.there");
    private readonly Line feeling = words["soothe.feeling"];
    private readonly Line feelingHeard = words["soothe.feeling-heard"];
    private readonly Line feelingNone = words["soothe.feeling-none"];
    private readonly Line why = words["soothe.why"];
    private readonly Line place = words["soothe.place"];
    private readonly Line placeUnsure = words["soothe.place-unsure"];
    private readonly Line placeWarm = words["soothe.place-warm"];
    private readonly Line placePartner = words["soothe.place-partner"];
    private readonly Line placeNone = words["soothe.place-none"];
    private readonly Line around = words["soothe.around"];
    private readonly Line aroundShort = words["soothe.around-short"];
    private readonly Line cue = words["soothe.cue"];
    private readonly PlaceWords say = new(words);

    public Waterfall<SootheState> In(Waterfall<SootheState> waterfall) => waterfall
        .Ask("feeling", AskFeeling, Prompt.Text(), TakeFeeling, when: state => !state.Knows && !state.IsShort)
        .Ask("place", AskPlace, Prompt.Text(), TakePlace,
            when: state => !state.Knows,
            until: state => state.Place is PlaceAnswer.Found or PlaceAnswer.None,
            skip: state => state with { Place = PlaceAnswer.None },
            undo: state => state.Place == PlaceAnswer.Open ? null : state with { Place = PlaceAnswer.Open })
        .Ask("around", AskAround, Prompt.Text(), TakeAround,
            when: state => state.Place == PlaceAnswer.Found && state.HasRoom(state.Asked))
        .Ask("cue", (chat, _) => chat.Ask(cue), Prompt.Text(), TakeCue,
            when: state => state.Place == PlaceAnswer.Found && !state.IsShort && state.HasRoom(state.Asked + 1))
        .Do("set", say.Set, when: state => state.Place == PlaceAnswer.Found)
        .Pace("there", say.There, when: state => state.Knows, buttons: _ => arrived);

    private void AskFeeling(Chat chat, SootheState state)
    {
        chat.Ask(feeling);
        chat.Offer(feelings);
    }

    private SootheState TakeFeeling(Chat chat, SootheState state, string answer)
    {
        if (own.In(answer) is { } said)
        {
            chat.Say(feelingHeard, ("feeling", Quote.Of(said)));
        }
        else
        {
            chat.Say(feelingNone);
        }

        chat.Say(why);
        return state;
    }

    private void AskPlace(Chat chat, SootheState state) => chat.Ask(state.Place switch
    {
        PlaceAnswer.WithPartner => placePartner,
        PlaceAnswer.Unsure => placeUnsure,
        _ => place,
    });

    /// <summary>Asks once more, in other words, for a place that needs nobody else; then takes whatever it is.</summary>
    private SootheState TakePlace(Chat chat, SootheState state, string answer)
    {
        var isFirst = state.Place == PlaceAnswer.Open;
        if (own.In(answer) is not { } said)
        {
            if (!isFirst)
            {
                chat.Say(placeNone);
            }

            return state with { Place = isFirst ? PlaceAnswer.Unsure : PlaceAnswer.None, Hinted = true };
        }

        if (isFirst && own.IsWithPartner(said))
        {
            chat.Say(placeWarm, ("place", Quote.Of(said, PlaceWords.Quoted)));
            return state with { Place = PlaceAnswer.WithPartner, Hinted = true };
        }

        chat.Remember(Purpose.Journal, memories => memories with { Anchor = new Anchor(said) });
        return state with { Place = PlaceAnswer.Found };
    }

    private void AskAround(Chat chat, SootheState state) => chat.Ask(
        state.IsShort ? aroundShort : around, ("place", Quote.Of(PlaceWords.Known(chat).Place, PlaceWords.Quoted)));

    private SootheState TakeAround(Chat chat, SootheState state, string answer)
    {
        Change(chat, anchor => anchor with { Around = own.In(answer) });
        return state;
    }

    private SootheState TakeCue(Chat chat, SootheState state, string answer)
    {
        Change(chat, anchor => anchor with { Cue = own.In(answer) });
        return state;
    }

    private static void Change(Chat chat, Func<Anchor, Anchor> change)
    {
        var changed = change(PlaceWords.Known(chat));
        chat.Remember(Purpose.Journal, memories => memories with { Anchor = changed });
    }
}
