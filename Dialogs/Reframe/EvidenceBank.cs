using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Reframe;

/// <summary>What was said against thoughts before, and how often a thought was looked at tonight.</summary>
internal sealed class EvidenceBank(Similarity similarity)
{
    private const int MostEvidence = 60;
    private const int MostJournal = 200;
    private const int RoundsANight = 2;

    private static readonly TimeSpan Night = TimeSpan.FromHours(12);

    /// <summary>What the person said on an earlier day against a thought like this; the newest.</summary>
    public Evidence? Find(Chat chat, string thought) => chat.Profile.Kept.Evidence.LastOrDefault(
        evidence => chat.Now - evidence.At >= Night && similarity.Same(evidence.Thought, thought));

    /// <summary>Whether tonight's rounds for this thought are used up.</summary>
    public bool HadEnough(Chat chat, string thought) => Tonight(chat, thought).Count() >= RoundsANight;

    /// <summary>The sentence the person came to tonight, the newest.</summary>
    public string? Balanced(Chat chat, string thought) =>
        Tonight(chat, thought).Select(round => round.Balanced).LastOrDefault(balanced => balanced is not null);

    /// <summary>Counts a round; only those of tonight are held.</summary>
    public static void Begin(Chat chat, string thought) => Rounds(chat, [.. Recent(chat), new Round(chat.Now, thought)]);

    /// <summary>Notes the sentence that this round came to.</summary>
    public static void Settle(Chat chat, string thought, string balanced) => Rounds(chat,
        [.. Recent(chat).Select(round => round.Thought == thought ? round with { Balanced = balanced } : round)]);

    /// <summary>Puts a finished look into the journal, and what spoke against the thought into the bank.</summary>
    public static void Save(Chat chat, Reframe state)
    {
        var entry = new Journal.JournalEntry(chat.Now, "reframe", state.Distress, state.DistressAfter, state.Balanced)
        {
            Thought = state.Thought,
            BeliefBefore = state.Belief,
            BeliefAfter = state.BeliefAfter,
            Trigger = state.Trigger,
        };
        var evidence = state.Counters.Where(counter => counter.IsEvidence).Select(counter => new Evidence(chat.Now, state.Thought, counter.Words!));
        chat.Remember(Purpose.Journal, memories => memories with
        {
            Journal = [.. memories.Journal.Append(entry).TakeLast(MostJournal)],
            Evidence = [.. memories.Evidence.Concat(evidence).TakeLast(MostEvidence)],
        });
    }

    private IEnumerable<Round> Tonight(Chat chat, string thought) =>
        Recent(chat).Where(round => similarity.Same(round.Thought, thought));

    private static IEnumerable<Round> Recent(Chat chat) =>
        chat.State.Tonight.Rounds.Where(round => chat.Now - round.At < Night);

    private static void Rounds(Chat chat, System.Collections.Immutable.ImmutableArray<Round> rounds) =>
        chat.State = chat.State with { Tonight = chat.State.Tonight with { Rounds = rounds } };
}
