using CompanionBot.Content;

namespace CompanionBot.Dialogs.Recognizers;

/// <summary>What a cue tells about a thought.</summary>
internal enum ThoughtWeight
{
    Strong,
    Likely,
    Hint,
    Balanced,
    Fact,
}

/// <summary>The thinking pattern that a cue belongs to, and its weight.</summary>
internal sealed record ThoughtMark(string Pattern, ThoughtWeight Weight)
{
    public bool IsCue => Weight is ThoughtWeight.Strong or ThoughtWeight.Likely or ThoughtWeight.Hint;

    /// <summary>How much it says for its pattern, from 0 to 1.</summary>
    public double Share => Weight switch
    {
        ThoughtWeight.Strong => 0.6,
        ThoughtWeight.Likely => 0.35,
        _ => 0.12,
    };

    public static IEnumerable<(ThoughtMark Mark, string Phrase)> Of(ThoughtVocabulary thoughts) =>
        thoughts.Patterns.SelectMany(pair => With(pair.Key, ThoughtWeight.Strong, pair.Value.Strong)
                .Concat(With(pair.Key, ThoughtWeight.Likely, pair.Value.Likely))
                .Concat(With(pair.Key, ThoughtWeight.Hint, pair.Value.Hint)))
            .Concat(With("", ThoughtWeight.Balanced, thoughts.Balanced))
            .Concat(With("", ThoughtWeight.Fact, thoughts.Fact));

    private static IEnumerable<(ThoughtMark Mark, string Phrase)> With(string pattern, ThoughtWeight weight, IEnumerable<string> phrases)
    {
        var mark = new ThoughtMark(pattern, weight);
        return phrases.Select(phrase => (mark, phrase));
    }
}
