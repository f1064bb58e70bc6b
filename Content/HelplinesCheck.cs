using System.Collections.Immutable;

namespace CompanionBot.Content;

/// <summary>What must hold of the helplines before anyone is sent to one.</summary>
internal static class HelplinesCheck
{
    public static IEnumerable<string> FaultsOf(CountryHelp[] countries, Dictionary<string, ImmutableArray<string>> zones) =>
    [
        .. countries.GroupBy(help => help.Country).Where(group => group.Count() > 1).Select(group => $"helplines.json: {group.Key} stands twice"),
        .. countries.Any(help => help.Country == "international") ? [] : new[] { "helplines.json: the international entry is missing" },
        .. countries.SelectMany(FaultsOf),
        .. zones.Keys.Except(countries.Select(help => help.Country)).Select(country => $"zones.json: {country} has no helplines"),
        .. zones.SelectMany(pair => pair.Value).GroupBy(zone => zone).Where(group => group.Count() > 1).Select(group => $"zones.json: {group.Key} stands twice"),
    ];

    private static IEnumerable<string> FaultsOf(CountryHelp help)
    {
        var place = $"helplines.json: {help.Country}";
        if (help.Crisis.IsDefaultOrEmpty || help.Abuse.IsDefaultOrEmpty)
        {
            yield return $"{place} needs at least one crisis and one abuse line";
            yield break;
        }

        foreach (var line in help.Crisis.Concat(help.Abuse))
        {
            if (line is { Call: null, Text: null, ChatAddress: null })
            {
                yield return $"{place}: {line.Name} can be neither called, texted nor opened";
            }

            if (line.ChatAddress is not null && !Uri.TryCreate(line.ChatAddress, UriKind.Absolute, out _))
            {
                yield return $"{place}: {line.Name}: {line.ChatAddress} is no address";
            }
        }
    }
}
