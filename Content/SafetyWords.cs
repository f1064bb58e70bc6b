using System.Collections.Immutable;

namespace CompanionBot.Content;

/// <summary>What people answer when the talk is about danger, and what they call their country.</summary>
/// <param name="Answers">
/// Phrases by what they mean: plain words without apostrophes; <c>^</c> and <c>$</c> are the beginning and the end of a clause.
/// </param>
/// <param name="Countries">By ISO 3166 code: the name, then other names.</param>
public sealed record SafetyWords(
    ImmutableDictionary<string, ImmutableArray<string>> Answers,
    ImmutableDictionary<string, ImmutableArray<string>> Countries)
{
    internal static SafetyWords? Load(ContentFiles files, Helplines? helplines, List<string> faults)
    {
        var answers = files.Read<Dictionary<string, ImmutableArray<string>>>("safety/answers");
        var countries = files.Read<Dictionary<string, ImmutableArray<string>>>("safety/countries");
        if (answers is null || countries is null)
        {
            return null;
        }

        faults.AddRange(FaultsOf(answers, countries, helplines));
        return new SafetyWords(answers.ToImmutableDictionary(), countries.ToImmutableDictionary());
    }

    private static IEnumerable<string> FaultsOf(
        Dictionary<string, ImmutableArray<string>> answers,
        Dictionary<string, ImmutableArray<string>> countries,
        Helplines? helplines) =>
    [
        .. answers.Where(pair => pair.Value.IsDefaultOrEmpty || pair.Value.Any(string.IsNullOrWhiteSpace))
            .Select(pair => $"safety/answers.json: {pair.Key} needs phrases, and none may be empty"),
        .. answers.SelectMany(pair => pair.Value).Where(phrase => phrase.Contains('\'') || phrase.Any(char.IsUpper))
            .Select(phrase => $"safety/answers.json: \"{phrase}\" must be in small letters and without apostrophes"),
        .. countries.Where(pair => pair.Value.IsDefaultOrEmpty).Select(pair => $"safety/countries.json: {pair.Key} has no name"),
        .. countries.SelectMany(pair => pair.Value).GroupBy(name => name.ToLowerInvariant()).Where(group => group.Count() > 1)
            .Select(group => $"safety/countries.json: {group.Key} names two countries"),
        .. (helplines?.Countries ?? []).Where(help => !countries.ContainsKey(help.Country))
            .Select(help => $"safety/countries.json: {help.Country} has helplines and no name"),
    ];
}
