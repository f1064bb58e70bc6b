using System.Collections.Frozen;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Reframe;

/// <summary>Whether two thoughts are about the same: by the words in them that carry meaning.</summary>
internal sealed class Similarity(Patterns words)
{
    /// <summary>Twice the shared words over all words (Dice); from here on two thoughts count as the same.</summary>
    private const double Enough = 0.6;

    private readonly FrozenSet<string> ignored = words.Ignore.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, string> same = words.Same.ToFrozenDictionary(StringComparer.Ordinal);

    public bool Same(string one, string other) => Of(one, other) >= Enough;

    /// <summary>0 when nothing is shared, 1 when all is.</summary>
    public double Of(string one, string other)
    {
        var first = ContentWords(one);
        var second = ContentWords(other);
        var all = first.Count + second.Count;
        return all == 0 ? (Plain.Of(one) == Plain.Of(other) ? 1 : 0) : 2.0 * first.Count(second.Contains) / all;
    }

    private HashSet<string> ContentWords(string text) =>
        [.. Plain.Words(text).Where(word => !ignored.Contains(word)).Select(word => same.GetValueOrDefault(word, word))];
}
