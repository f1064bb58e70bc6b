using System.Collections.Frozen;
using System.Collections.Immutable;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Lessons;

/// <summary>
/// Ranks the lessons by the words they share with a question: with the questions they know, as wholes, and with their own
/// words one by one; a rare word counts more. Built once.
/// </summary>
internal sealed class LessonSearch
{
    /// <summary>Below this a lesson is not about the question.</summary>
    public const double Threshold = 0.44;

    /// <summary>From this on the question is one that a lesson knows, nearly word for word.</summary>
    public const double Sure = 0.86;

    /// <summary>From this on a question is taken up as one for a lesson, where nothing else speaks for another conversation.</summary>
    public const double Likely = 0.6;

    /// <summary>From this on it is near enough, where the question speaks of the style that all lessons are about.</summary>
    public const double Close = 0.7;

    private const double OfWords = 0.85;
    private const double OfBoth = 0.1;
    private const double Whole = 0.7;
    private const double OfUnknown = 0.7;

    private readonly Terms terms;
    private readonly FrozenDictionary<string, double> weights;
    private readonly double unknown;
    private readonly ImmutableArray<Entry> entries;
    private readonly Slips slips;

    public LessonSearch(Library library)
    {
        terms = new Terms(library);
        entries = [.. library.Lessons.All.Select(lesson => new Entry(
            lesson.Id,
            [.. lesson.Asked.Append(lesson.Title).Select(asked => terms.All(asked).ToFrozenSet(StringComparer.Ordinal))],
            lesson.Words.Append(lesson.Title).SelectMany(word => terms.Telling(word)).ToFrozenSet(StringComparer.Ordinal)))];
        var texts = entries.SelectMany(entry => entry.Asked.Append(entry.Words)).ToList();
        weights = texts.SelectMany(text => text).GroupBy(word => word)
            .ToFrozenDictionary(group => group.Key, group => Math.Log(1 + (texts.Count / (double)group.Count())), StringComparer.Ordinal);
        unknown = OfUnknown * Math.Log(1 + texts.Count);
        slips = new Slips([.. weights.Keys]);
    }

    /// <summary>All lessons with how well they fit, 0 to 1, the best first.</summary>
    public IReadOnlyList<(string Lesson, double Score)> Rank(string text)
    {
        var said = terms.All(text).Select(slips.Right).ToHashSet(StringComparer.Ordinal);
        var telling = terms.Telling(text).Select(slips.Right).ToHashSet(StringComparer.Ordinal);
        return [.. entries.Select(entry => (entry.Lesson, Score: Math.Min(1, Score(entry, said, telling))))
            .OrderByDescending(found => found.Score)];
    }

    /// <summary>A question that tells its subject must share a word of it; "is it me or him" tells none, and is compared as a whole.</summary>
    private double Score(Entry entry, HashSet<string> said, HashSet<string> telling)
    {
        var whole = entry.Asked.Max(asked => 2 * Sum(asked.Where(said.Contains)) / (Sum(asked) + Sum(said)));
        if (telling.Count == 0)
        {
            return whole >= Whole ? whole : 0;
        }

        var words = Sum(telling.Where(entry.Words.Contains)) / Sum(telling);
        var shared = words > 0 || entry.Asked.Any(asked => asked.Overlaps(telling));
        return shared ? Math.Max(whole, OfWords * words) + (OfBoth * Math.Min(whole, words)) : 0;
    }

    private double Sum(IEnumerable<string> words) => words.Sum(word => weights.GetValueOrDefault(word, unknown));

    private sealed record Entry(string Lesson, ImmutableArray<FrozenSet<string>> Asked, FrozenSet<string> Words);
}
