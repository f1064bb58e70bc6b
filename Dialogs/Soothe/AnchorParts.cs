using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>The parts of the safe place, each asked by itself and each to be skipped.</summary>
internal sealed class AnchorParts(Words words)
{
    private const string Place = "place";

    private readonly OwnWords own = new(words);
    private readonly Line place = words["anchor.place"];
    private readonly Line placeUnsure = words["soothe.place-unsure"];
    private readonly Line placePartner = words["soothe.place-partner"];
    private readonly Line placeWarm = words["soothe.place-warm"];
    private readonly Line nothing = words["anchor.nothing"];
    private readonly Line show = words["anchor.show"];
    private readonly Line showBare = words["anchor.show-bare"];
    private readonly Line showWord = words["anchor.show-word"];
    private readonly (string Part, Line Line, Func<Anchor, string?, Anchor> Set)[] asked =
    [
        ("see", words["anchor.see"], (anchor, said) => anchor with { See = said }),
        ("hear", words["anchor.hear"], (anchor, said) => anchor with { Hear = said }),
        ("feel", words["anchor.feel"], (anchor, said) => anchor with { Feel = said }),
        ("smell", words["anchor.smell"], (anchor, said) => anchor with { Smell = said }),
        ("taste", words["anchor.taste"], (anchor, said) => anchor with { Taste = said }),
        ("cue", words["anchor.cue"], (anchor, said) => anchor with { Cue = said }),
    ];

    public static ImmutableArray<string> All { get; } = [Place, "see", "hear", "feel", "smell", "taste", "cue"];

    /// <summary>The parts that are not known yet; all but the place when every one is.</summary>
    public static ImmutableArray<string> Missing(Anchor anchor)
    {
        string?[] known = [anchor.Place, anchor.See, anchor.Hear, anchor.Feel, anchor.Smell, anchor.Taste, anchor.Cue];
        var missing = All.Where((_, index) => known[index] is null).ToImmutableArray();
        return missing.IsEmpty ? All.Remove(Place) : missing;
    }

    public Waterfall<AnchorState> In(Waterfall<AnchorState> waterfall) => asked.Aggregate(
        waterfall.Ask(Place, AskPlace, Prompt.Text(), TakePlace,
            when: state => state.Parts.Contains(Place),
            until: state => state.Place is PlaceAnswer.Found or PlaceAnswer.None,
            skip: state => state with { Place = PlaceAnswer.None, Parts = [] },
            undo: state => state.Place == PlaceAnswer.Open ? null : state with { Place = PlaceAnswer.Open }),
        (steps, part) => steps.Ask(
            part.Part,
            (chat, _) => chat.Ask(part.Line),
            Prompt.Text(),
            (chat, state, answer) => Take(chat, state, anchor => part.Set(anchor, own.In(answer))),
            when: state => state.Parts.Contains(part.Part)));

    /// <summary>Says all that is known of the place, in the person's words.</summary>
    public void Show(Chat chat, Anchor anchor)
    {
        var details = PlaceWords.Details(anchor, most: 6, length: 7);
        if (details.Length > 0)
        {
            chat.Say(show, ("place", Quote.Of(anchor.Place, 7)), ("details", details));
        }
        else
        {
            chat.Say(showBare, ("place", Quote.Of(anchor.Place)));
        }

        if (anchor.Cue is { } cue)
        {
            chat.Say(showWord, ("cue", Quote.Of(cue, PlaceWords.Quoted)));
        }
    }

    private void AskPlace(Chat chat, AnchorState state) => chat.Ask(state.Place switch
    {
        PlaceAnswer.WithPartner => placePartner,
        PlaceAnswer.Unsure => placeUnsure,
        _ => place,
    });

    private AnchorState TakePlace(Chat chat, AnchorState state, string answer)
    {
        var isFirst = state.Place == PlaceAnswer.Open;
        if (own.In(answer) is not { } said)
        {
            return isFirst ? state with { Place = PlaceAnswer.Unsure } : Leave(chat, state);
        }

        if (isFirst && own.IsWithPartner(said))
        {
            chat.Say(placeWarm, ("place", Quote.Of(said, PlaceWords.Quoted)));
            return state with { Place = PlaceAnswer.WithPartner };
        }

        // A part may change without the rest; a new place begins empty.
        var isChange = state.IsOnePart;
        return Take(chat, state with { Place = PlaceAnswer.Found }, anchor => isChange ? anchor with { Place = said } : new Anchor(said));
    }

    private AnchorState Leave(Chat chat, AnchorState state)
    {
        chat.Say(nothing);
        return state with { Place = PlaceAnswer.None, Parts = [] };
    }

    private static AnchorState Take(Chat chat, AnchorState state, Func<Anchor, Anchor> change)
    {
        var changed = change(PlaceWords.Known(chat));
        chat.Remember(Purpose.Journal, memories => memories with { Anchor = changed });
        return state;
    }
}
