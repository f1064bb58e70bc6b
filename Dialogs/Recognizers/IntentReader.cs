using CompanionBot.Dialogs.Recognizers.Phrases;
using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers;

/// <summary>What the person wants, by phrases of three strengths.</summary>
internal sealed class IntentReader
{
    private const double Whole = 0.98;
    private const double WholeSentence = 0.9;
    private const double SecondFrom = 0.6;
    private const int LongestCommand = 14;

    private readonly PhraseSet<IntentMark> phrases;

    public IntentReader(Language language)
    {
        var intents = language.Vocabulary.Intents;
        phrases = language.Phrases(intents.Intents.SelectMany(pair => IntentMark.Of(pair.Key, pair.Value))
            .Concat(intents.Fillers.Select(filler => (IntentMark.Filler, filler))));
    }

    public IntentReading Read(Utterance utterance)
    {
        var ranked = Rank(utterance);
        if (ranked.Count == 0)
        {
            return new IntentReading("other", 0);
        }

        var second = ranked.Count > 1 && ranked[1].Score >= SecondFrom ? ranked[1].Name : null;
        return new IntentReading(ranked[0].Name, Math.Round(ranked[0].Score, 3), second);
    }

    /// <summary>Every intent with its score and the words that speak for it.</summary>
    public IEnumerable<string> Explain(Utterance utterance)
    {
        var hits = phrases.Find(utterance).Where(hit => hit.Tag.Strength != IntentStrength.Filler);
        return Rank(utterance).Select(intent => $"{intent.Name} {intent.Score:0.00}")
            .Concat(hits.Select(hit => $"  {hit.Tag.Intent} {hit.Tag.Strength}: \"{utterance.Quote(hit.From, hit.To)}\" by {hit.Phrase}"));
    }

    private List<(string Name, double Score)> Rank(Utterance utterance)
    {
        var hits = phrases.Find(utterance);
        var covered = Covered(utterance, hits);
        return [.. hits
            .Where(hit => hit.Tag.Strength != IntentStrength.Filler)
            .GroupBy(hit => hit.Tag.Intent)
            .Select(group => (Name: group.Key, Score: Score(utterance, [.. group], covered), Longest: group.Max(hit => hit.To - hit.From)))
            .Where(intent => intent.Score > 0)
            .OrderByDescending(intent => intent.Score).ThenByDescending(intent => intent.Longest)
            .Select(intent => (intent.Name, intent.Score))];
    }

    private static double Score(Utterance utterance, Hit<IntentMark>[] hits, bool[] covered)
    {
        var against = hits.Where(hit => hit.Tag.Strength == IntentStrength.Unless).ToArray();
        var whole = utterance.Count > LongestCommand ? 0 : hits
            .Where(hit => hit.Tag.Strength == IntentStrength.Whole && !against.Any(other => other.From < hit.From || other.To > hit.To))
            .Select(hit => WholeScore(utterance, hit, covered)).DefaultIfEmpty(0).Max();
        if (whole > 0)
        {
            return whole;
        }

        var unless = against.Select(hit => utterance[hit.From].Sentence).ToHashSet();
        var counted = hits.Where(hit => !unless.Contains(utterance[hit.From].Sentence)).ToArray();
        var strong = counted.Where(hit => hit.Tag.Strength == IntentStrength.Strong).ToArray();
        var weak = counted.Where(hit => hit.Tag.Strength == IntentStrength.Weak).Select(hit => hit.From).Distinct().Count();
        return strong.Length > 0
            ? Math.Min(0.94, 0.8 + (0.02 * strong.Max(hit => hit.To - hit.From)) + (strong.Length > 1 ? 0.02 : 0))
            : Math.Min(0.6, 1 - Math.Pow(0.65, weak));
    }

    /// <summary>How near the phrase comes to being all that the message, or a sentence of it, says.</summary>
    private static double WholeScore(Utterance utterance, Hit<IntentMark> hit, bool[] covered)
    {
        if (IsRest(covered, 0, hit.From) && IsRest(covered, hit.To, utterance.Count))
        {
            // The longer of two phrases that both fit is the more exact one.
            return Whole + Math.Min(0.01, 0.002 * (hit.To - hit.From));
        }

        var sentence = utterance[hit.From].Sentence;
        var from = Array.FindIndex(utterance.Tokens, token => token.Sentence == sentence);
        var to = Array.FindLastIndex(utterance.Tokens, token => token.Sentence == sentence) + 1;
        return IsRest(covered, from, hit.From) && IsRest(covered, hit.To, to) ? WholeSentence : 0;
    }

    private static bool IsRest(bool[] covered, int from, int to) => !covered.AsSpan(from, to - from).Contains(false);

    private static bool[] Covered(Utterance utterance, List<Hit<IntentMark>> hits)
    {
        var covered = new bool[utterance.Count];
        foreach (var hit in hits.Where(hit => hit.Tag.Strength == IntentStrength.Filler))
        {
            covered.AsSpan(hit.From, hit.To - hit.From).Fill(true);
        }

        return covered;
    }
}
