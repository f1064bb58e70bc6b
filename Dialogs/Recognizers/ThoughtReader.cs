using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Recognizers.Phrases;
using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers;

/// <summary>Whether a message holds an anxious thought: each clause is weighed, and the strongest decides.</summary>
internal sealed class ThoughtReader
{
    private const double AnxiousFrom = ThoughtReading.AnxiousFrom;
    private const double Softened = 0.4;
    private const int MostPatterns = 4;

    // A longer message may weigh one thing and despair of another.
    private const int OneView = 30;

    private readonly PhraseSet<ThoughtMark> phrases;

    public ThoughtReader(Language language) =>
        phrases = language.Phrases(ThoughtMark.Of(language.Vocabulary.Thoughts));

    /// <returns>What the cues say, and whether the message tells a fact or weighs things already.</returns>
    public (ThoughtReading Cues, bool IsFact) Read(Utterance utterance)
    {
        var hits = phrases.Find(utterance);
        if (hits.Count == 0)
        {
            return (ThoughtReading.None, false);
        }

        var best = Weigh(utterance, hits).MaxBy(clause => clause.Score);
        return best.Score < AnxiousFrom
            ? (ThoughtReading.None with { Score = Math.Round(best.Score, 3) }, utterance.Count <= OneView && hits.Exists(hit => hit.Tag.Weight is ThoughtWeight.Fact or ThoughtWeight.Balanced))
            : (new ThoughtReading(true, Math.Round(best.Score, 3), utterance.Quote(best.Clause.From, best.Clause.To), Patterns(best.Hits)), false);
    }

    /// <summary>Each clause with its weight and the cues in it.</summary>
    public IEnumerable<string> Explain(Utterance utterance) => Weigh(utterance, phrases.Find(utterance))
        .Where(clause => clause.Hits.Length > 0)
        .SelectMany(clause => clause.Hits
            .Select(hit => $"  {hit.Tag.Pattern} {hit.Tag.Weight}: \"{utterance.Quote(hit.From, hit.To)}\" by {hit.Phrase}")
            .Prepend($"{clause.Score:0.00} \"{utterance.Quote(clause.Clause.From, clause.Clause.To)}\""));

    private static List<(Clause Clause, double Score, Hit<ThoughtMark>[] Hits)> Weigh(Utterance utterance, List<Hit<ThoughtMark>> hits)
    {
        var facts = hits.Where(hit => hit.Tag.Weight == ThoughtWeight.Fact).Select(hit => utterance[hit.From].Sentence).ToHashSet();
        // "I know he loves me but he will leave" ends in the worry, "I think he hates me but maybe he is just tired" does not.
        var weighedUntil = hits.Where(hit => hit.Tag.Weight == ThoughtWeight.Balanced)
            .GroupBy(hit => utterance[hit.From].Sentence).ToDictionary(group => group.Key, group => group.Max(hit => hit.To));
        var weighed = new List<(Clause, double, Hit<ThoughtMark>[])>();
        var next = 0;
        foreach (var clause in Clause.Cut(utterance))
        {
            var first = next;
            while (next < hits.Count && hits[next].From < clause.To)
            {
                next++;
            }

            var inside = hits[first..next].Where(hit => hit.Tag.IsCue).ToArray();
            var sentence = utterance[clause.From].Sentence;
            var isSoftened = facts.Contains(sentence) || weighedUntil.GetValueOrDefault(sentence) > clause.From;
            var score = Score(inside) * (isSoftened ? Softened : 1);
            weighed.Add((clause, score, inside));
        }

        return weighed;
    }

    private static double Score(Hit<ThoughtMark>[] hits)
    {
        var strong = hits.Count(hit => hit.Tag.Weight == ThoughtWeight.Strong);
        var likely = hits.Count(hit => hit.Tag.Weight == ThoughtWeight.Likely);
        var hints = hits.Count(hit => hit.Tag.Weight == ThoughtWeight.Hint);
        var main = strong > 0 ? 0.82 : likely > 0 ? 0.5 : 0;
        var others = (0.06 * Math.Max(0, strong - 1)) + (strong > 0 ? 0.03 * likely : 0.1 * Math.Max(0, likely - 1)) + (0.03 * hints);
        return Math.Min(0.97, main + others);
    }

    private static ImmutableArray<PatternReading> Patterns(Hit<ThoughtMark>[] hits)
    {
        var weights = hits.GroupBy(hit => hit.Tag.Pattern)
            .Select(group => (Name: group.Key, Weight: 1 - group.Aggregate(1.0, (rest, hit) => rest * (1 - hit.Tag.Share))))
            .ToList();
        var sum = weights.Sum(pattern => pattern.Weight) + 0.15;
        return [.. weights.OrderByDescending(pattern => pattern.Weight).Take(MostPatterns)
            .Select(pattern => new PatternReading(pattern.Name, Math.Round(pattern.Weight / sum, 3)))];
    }
}
