using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Recognizers;

namespace CompanionBot.Dialogs.Reframe;

/// <summary>The two patterns to offer for a thought.</summary>
/// <param name="AreCommon">The thought did not show its own; these are only two that many people know.</param>
internal sealed record Likeliest(ImmutableArray<string> Values, bool AreCommon)
{
    public static Likeliest Of(ThoughtReading thought, Patterns patterns)
    {
        var read = thought.Patterns.Select(pattern => pattern.Name).Where(name => patterns.Find(name) is not null).ToList();
        return new Likeliest([.. read.Concat(patterns.Common).Distinct().Take(2)], AreCommon: read.Count == 0);
    }
}
