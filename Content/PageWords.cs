using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CompanionBot.Content;

/// <summary>What the web page says around the chat; what it says first must make sense before anything else has loaded.</summary>
public sealed record PageWords
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Name { get; init; }

    public required string Title { get; init; }

    public required string What { get; init; }

    public required string Program { get; init; }

    public required string Limits { get; init; }

    /// <summary>Said where a reader outside is switched on.</summary>
    public required string Outside { get; init; }

    public required BreathWords Breath { get; init; }

    public required string WaysTitle { get; init; }

    /// <summary>Each is a button and, tapped, the person's own message.</summary>
    public required ImmutableArray<string> Ways { get; init; }

    public required ChatWords Chat { get; init; }

    public required ExitWords Exit { get; init; }

    public required HelpWords Help { get; init; }

    /// <summary>The names of the countries that have helplines, by ISO code.</summary>
    public required ImmutableDictionary<string, string> Countries { get; init; }

    internal static PageWords? Load(ContentFiles files, Helplines? helplines, List<string> faults)
    {
        var words = files.Read<PageWords>("page");
        if (words is null || helplines is null)
        {
            return words;
        }

        faults.AddRange(helplines.Countries.Select(help => help.Country).Except(words.Countries.Keys)
            .Select(country => $"page.json: the country {country} has helplines but no name"));
        faults.AddRange(words.Countries.Keys.Except(helplines.Countries.Select(help => help.Country))
            .Select(country => $"page.json: the country {country} has a name but no helplines"));
        return words;
    }
}

/// <summary>The breath to follow.</summary>
public sealed record BreathWords(string In, string Out, string Count, string Ease, string Pause);

/// <summary>What stands where the chat is, or will be.</summary>
public sealed record ChatWords(string Label, string Opening, string NoScript, string Kept, string Lost, string Back);

/// <summary>The button that leaves at once.</summary>
public sealed record ExitWords(string Button, string Hint);

/// <summary>The panel of helplines.</summary>
public sealed record HelpWords(
    string Button,
    string Title,
    string Danger,
    string Nobody,
    string Country,
    string Elsewhere,
    string Guess,
    string EmergencyNumber,
    string Crisis,
    string Abuse,
    string Call,
    string HoursUnknown,
    string Website,
    string For,
    string Checked);
