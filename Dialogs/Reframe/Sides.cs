using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Reframe;

/// <summary>What speaks for the thought, and what speaks against it.</summary>
internal sealed class Sides(Words words, Answers answers, Similarity similarity, EvidenceBank bank)
{
    private const int MostLetters = 200;

    private readonly Patterns patterns = words.Library.Patterns;
    private readonly Line support = words["reframe.support"];
    private readonly Line supportTaken = words["reframe.support-taken"];
    private readonly Line supportHigh = words["reframe.support-high"];
    private readonly Line supportFelt = words["reframe.support-felt"];
    private readonly Line supportNone = words["reframe.support-none"];
    private readonly Line banked = words["reframe.bank"];
    private readonly Line bankedHigh = words["reframe.bank-high"];
    private readonly Line noted = words["reframe.noted"];
    private readonly Line smaller = words["reframe.smaller"];
    private readonly Line leave = words["reframe.leave"];
    private readonly Line accepted = words["reframe.true"];
    private readonly Line acceptedByFacts = words["reframe.true-facts"];
    private readonly ImmutableArray<Option> none = words.Choice("reframe.support");
    private readonly ImmutableArray<Option> calm = words.Choice("reframe.calm");
    private readonly ImmutableArray<Option> maybeTrue = words.Choice("reframe.true");

    private readonly FrozenDictionary<string, (Line Whole, Line Small)> questions = Patterns.QuestionKinds.ToFrozenDictionary(
        kind => kind, kind => (words[$"reframe.{kind}"], words[$"reframe.{kind}-small"]));

    public void AskSupport(Chat chat, Reframe state)
    {
        chat.Ask(support);
        chat.Offer(none);
        chat.Offer(state.IsHigh ? calm : []);
    }

    public Reframe TakeSupport(Chat chat, Reframe state, string answer)
    {
        state = state with { Asked = state.Asked + 1 };
        if (answers.SaysItIsTrue(answer))
        {
            chat.Say(accepted);
            return state with { MayBeTrue = true };
        }

        if (answers.IsNothing(answer))
        {
            chat.Say(supportNone);
            return state;
        }

        var felt = answers.IsFeeling(answer);
        chat.Say(state.IsHigh ? supportHigh : felt ? supportFelt : supportTaken);
        return state with { Support = Cut(answer), Felt = felt };
    }

    /// <summary>Hands back what the person said on an earlier day.</summary>
    public Reframe RecallEarlier(Chat chat, Reframe state)
    {
        if (bank.Find(chat, state.Thought) is not { } earlier)
        {
            return state;
        }

        var day = TimeZoneInfo.ConvertTime(earlier.At, chat.Zone).ToString("d MMMM", CultureInfo.InvariantCulture);
        chat.Say(state.IsHigh ? bankedHigh : banked, ("day", day), ("words", Balance.Short(earlier.Words, state)));
        return state with { Banked = earlier.Words };
    }

    public void AskCounter(Chat chat, Reframe state)
    {
        var (whole, small) = questions[Next(state)];
        chat.Ask(state.Small ? small : whole);
        chat.Offer(state.HasFacts ? maybeTrue : []);
        chat.Offer(state.IsHigh ? calm : []);
    }

    public Reframe TakeCounter(Chat chat, Reframe state, string answer)
    {
        if (answers.SaysItIsTrue(answer) || answer.Equals(maybeTrue[0].Title, StringComparison.OrdinalIgnoreCase))
        {
            chat.Say(accepted);
            return state with { MayBeTrue = true, Asked = state.Asked + 1 };
        }

        if (IsEvidence(chat, state, answer))
        {
            chat.Say(noted);
            return Left(state, Cut(answer));
        }

        if (state.Small)
        {
            chat.Say(leave);
            return Left(state);
        }

        state = state with { Small = true, Asked = state.Asked + 1 };
        if (!HasEnough(state))
        {
            chat.Say(smaller);
        }

        return state;
    }

    /// <summary>The question at hand is done with.</summary>
    public Reframe Left(Reframe state, string? words = null) => state with
    {
        Counters = state.Counters.Add(new Counter(Next(state), words, state.Small)),
        Small = false,
        Asked = state.Asked + 1,
    };

    public bool HasEnough(Reframe state) => Budget.EnoughCounters(state, Kinds(state).Length);

    /// <summary>One answer back: from the smaller question to the whole one, or to the question before.</summary>
    public static Reframe? Undo(Reframe state) =>
        state.Small ? state with { Small = false, Asked = state.Asked - 1 }
        : state.Counters.IsEmpty ? null
        : state with { Counters = state.Counters.RemoveAt(state.Counters.Length - 1), Asked = state.Asked - 1 };

    /// <summary>Where the facts speak for the thought and nothing speaks against it, the worry may be right.</summary>
    public Reframe Decide(Chat chat, Reframe state)
    {
        var byFacts = !state.MayBeTrue && state.HasFacts && !state.Against.Any() && state.Banked is null;
        if (byFacts)
        {
            chat.Say(acceptedByFacts);
        }

        return state with { MayBeTrue = state.MayBeTrue || byFacts, Small = false };
    }

    /// <summary>The thought said once more does not speak against itself.</summary>
    private bool IsEvidence(Chat chat, Reframe state, string answer) =>
        !answers.IsNothing(answer)
        && !answer.Equals(none[0].Title, StringComparison.OrdinalIgnoreCase)
        && !(chat.Meaning.Thought.Anxious && similarity.Same(answer, state.Thought));

    private string Next(Reframe state) =>
        Kinds(state).First(kind => state.Counters.All(counter => counter.Kind != kind));

    private ImmutableArray<string> Kinds(Reframe state)
    {
        var value = state.Pattern ?? (state.AreCommon ? null : state.Offered[0]);
        return patterns.Find(value)?.Questions ?? patterns.Questions;
    }

    private static string Cut(string text) => text.Length <= MostLetters ? text : text[..MostLetters];
}
