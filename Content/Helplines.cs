using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CompanionBot.Content;

/// <summary>Where a person can turn to, by country; the only place of the program that holds a telephone number.</summary>
public sealed class Helplines
{
    private const string AnyCountry = "international";

    private readonly ImmutableDictionary<string, CountryHelp> byCountry;
    private readonly ImmutableDictionary<string, string> byZone;

    private Helplines(ImmutableArray<CountryHelp> countries, Dictionary<string, ImmutableArray<string>> zones)
    {
        byCountry = countries.ToImmutableDictionary(help => help.Country, StringComparer.OrdinalIgnoreCase);
        Countries = [.. countries.Where(help => help.Country != AnyCountry)];
        Zones = zones.ToImmutableDictionary();
        byZone = zones.SelectMany(pair => pair.Value.Select(zone => (zone, pair.Key))).ToImmutableDictionary(pair => pair.zone, pair => pair.Key);
    }

    /// <summary>The countries with lines of their own, in the order of the file.</summary>
    public ImmutableArray<CountryHelp> Countries { get; }

    /// <summary>For everyone else, and while the country is not known: the directories that ask for it.</summary>
    public CountryHelp International => byCountry[AnyCountry];

    /// <summary>The time zones (IANA names) of each country.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Zones { get; }

    /// <summary>The lines of a country (ISO 3166, two letters); null where the file has none: then <see cref="International"/>.</summary>
    public CountryHelp? In(string country) => byCountry.GetValueOrDefault(country);

    /// <summary>The country whose clock this is: good for a labelled suggestion, never for a silent choice.</summary>
    public string? CountryOfZone(string? zone) => zone is null ? null : byZone.GetValueOrDefault(zone);

    internal static Helplines? Load(ContentFiles files, List<string> faults)
    {
        var countries = files.ReadWhole<CountryHelp[]>("helplines.json");
        var zones = files.ReadWhole<Dictionary<string, ImmutableArray<string>>>("zones.json");
        if (countries is null || zones is null)
        {
            return null;
        }

        var found = HelplinesCheck.FaultsOf(countries, zones).ToList();
        faults.AddRange(found);
        return found.Count == 0 ? new Helplines([.. countries], zones) : null;
    }
}

/// <summary>What one country offers. <paramref name="Emergency"/> may name several numbers, each with what it is for.</summary>
public sealed record CountryHelp(
    string Country,
    string Emergency,
    [property: JsonPropertyName("emergency_source_url")] string EmergencySource,
    [property: JsonPropertyName("emergency_note")] string? EmergencyNote,
    ImmutableArray<Helpline> Crisis,
    ImmutableArray<Helpline> Abuse);

/// <summary>One line, with the page it was read from, when, and how sure that is.</summary>
/// <param name="Call">A number, or two joined by "or", with what to choose on the menu; null = cannot be called.</param>
/// <param name="Text">What to text where, e.g. "Text HOME to 741741"; null = cannot be texted.</param>
/// <param name="Hours">When it answers, in its country's time; null = not known.</param>
/// <param name="Audience">"anyone", or for whom it is.</param>
/// <param name="Note">For whoever keeps the file; never shown as it stands.</param>
public sealed record Helpline(
    string Name,
    string? Call,
    string? Text,
    [property: JsonPropertyName("chat_url")] string? ChatAddress,
    string? Hours,
    string? Cost,
    ImmutableArray<string> Languages,
    [property: JsonPropertyName("source_url")] string Source,
    DateOnly Checked,
    string Confidence,
    [property: JsonPropertyName("source_url_2")] string? SecondSource,
    [property: JsonPropertyName("source_date")] string? SourceDate,
    string Audience,
    string? Note);
