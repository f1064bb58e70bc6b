using System.Collections.Frozen;
using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Practices.Closing;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Practices.Choosing;

/// <summary>
/// Finds a practice: the one that was named, or up to three for what is needed, those that helped before first.
/// </summary>
internal sealed class PracticeDialog : WaterfallDialog<Wish>
{
    public const string Id = "practice";
    private const int Most = 3;

    private readonly Wishes wishes;
    private readonly Ranking ranking;
    private readonly Line need;
    private readonly Line offer;
    private readonly Line helped;
    private readonly Line more;
    private readonly Line all;
    private readonly Line enough;
    private readonly NeedPrompt needPrompt;
    private readonly PickPrompt pick;
    private readonly FrozenDictionary<string, Line> called;

    public PracticeDialog(Words words)
        : base(Id, words)
    {
        wishes = new Wishes(words);
        ranking = new Ranking(words);
        need = words["practice.need"];
        offer = words["practice.offer"];
        helped = words["practice.helped"];
        more = words["practice.more"];
        all = words["practice.all"];
        enough = words["practice.enough"];
        needPrompt = new NeedPrompt(wishes, words.Choice("practice.needs"));
        pick = new PickPrompt(wishes, [.. ranking.Buttons], words.Choice("practice.ways"));
        called = PracticeList.All.ToFrozenDictionary(practice => practice.Name, practice => words[$"{practice.Name}.called"], StringComparer.Ordinal);
    }

    protected override Waterfall<Wish> Steps => Waterfall
        .Ask("need", (chat, _) => chat.Ask(need), needPrompt, (_, state, said) => state with { Chosen = said.Value, Need = said.Need },
            when: state => state is { Need: null, Chosen: null },
            skip: state => state with { Need = Need.Any },
            buttons: (_, _) => wishes.Shown)
        .Change("rank", Rank, when: state => state.Chosen is null)
        .Ask("pick", AskPick, pick, TakePick, when: state => state.Chosen is null,
            skip: state => state with { Chosen = Wish.Nothing }, buttons: ButtonsOf)
        .Do("begin", Begin, when: state => state.Chosen is not ("breathe" or "grounding"))
        .Call<BreatheState>("breathe", "breathe", with: (_, _) => new BreatheState(IsPart: true), when: state => state.Chosen == "breathe")
        .Call<GroundingState>("grounding", "grounding", when: state => state.Chosen == "grounding")
        .Do("close", (chat, state) => chat.Become(CloseDialog.Id, new Close { Practice = state.Chosen! }));

    /// <summary>"something to sleep" says it already.</summary>
    protected override Wish Start(Chat chat) => new() { Chosen = wishes.Practice(chat.Text), Need = wishes.NeedIn(chat.Text) };

    /// <summary>All but the two that also stand elsewhere ask for themselves whether they helped.</summary>
    private void Begin(Chat chat, Wish state)
    {
        if (state.Chosen is null or Wish.Nothing)
        {
            chat.Say(enough);
            chat.End();
        }
        else
        {
            chat.Become(state.Chosen);
        }
    }

    /// <summary>The next three that were not shown yet; from the first again when all were.</summary>
    private Wish Rank(Chat chat, Wish state)
    {
        var ranked = Ranking.For(chat, state.Need ?? Need.Any).ToImmutableArray();
        var fresh = ranked.Where(practice => !state.Shown.Contains(practice)).Take(Most).ToImmutableArray();
        return fresh.IsEmpty
            ? state with { Offered = [.. ranked.Take(Most)], Shown = [.. ranked.Take(Most)], IsAll = true }
            : state with { Offered = fresh, Shown = state.Shown.AddRange(fresh), IsAll = false };
    }

    private void AskPick(Chat chat, Wish state)
    {
        if (Notes.HowWas(chat, state.Offered[0]) == Felt.Helped && state.Shown.Length <= Most)
        {
            chat.Say(helped, ("practice", chat.Word(called[state.Offered[0]])));
        }

        chat.Ask(state.IsAll ? all : state.Shown.Length > Most ? more : offer);
    }

    private IEnumerable<Option> ButtonsOf(IEnumerable<Option> options, Wish state) =>
        state.Offered.Select(ranking.Button).Concat(options.Where(option => option.Value == "more"));

    private Wish TakePick(Chat chat, Wish state, Pick picked)
    {
        if (picked.Need is { } other)
        {
            chat.Goto("rank");
            return new Wish { Need = other };
        }

        if (picked.Value == "more")
        {
            chat.Goto("rank");
            return state;
        }

        return state with { Chosen = picked.Value ?? state.Offered[Math.Min(picked.Place ?? 0, state.Offered.Length - 1)] };
    }
}
