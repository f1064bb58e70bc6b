using System.Collections.Frozen;
using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Safety;

/// <summary>Finds the country in what a person writes, and a guess at it in what the channel says.</summary>
internal sealed class Countries
{
    private const int LongestName = 4;

    /// <summary>Words that may stand before a country in a message that says nothing else.</summary>
    private static readonly ImmutableArray<string[]> Openings =
        [[], ["i", "am", "in"], ["im", "in"], ["in"], ["from"], ["im", "from"], ["i", "am", "from"], ["i", "live", "in"], ["we", "live", "in"], ["here", "in"], ["its"], ["help", "now"]];

    private readonly FrozenDictionary<string, string> byName;
    private readonly ImmutableDictionary<string, ImmutableArray<string>> names;
    private readonly Helplines helplines;

    public Countries(Library library)
    {
        helplines = library.Helplines;
        names = library.Safety.Countries;
        byName = names
            .SelectMany(pair => pair.Value.Select(name => (Name: string.Join(' ', Clauses.Of(name).SelectMany(words => words).SkipWhile(word => word == "the")), pair.Key)))
            .ToFrozenDictionary(pair => pair.Name, pair => pair.Key, StringComparer.Ordinal);
    }

    public string NameOf(string code) => names[code][0];

    /// <summary>
    /// The country that the person says they are in. Only a clause that says nothing else counts, since many a country is
    /// also a name or a word ("Jordan", "turkey").
    /// </summary>
    public string? Said(string text) => Clauses.Of(text.Length > 400 ? text[..400] : text).Select(Named).FirstOrDefault(code => code is not null);

    /// <summary>
    /// The country of the person's clock, or in Teams of their region: good for a suggestion that is labeled as one. The
    /// language of a browser says nothing about a place.
    /// </summary>
    public string? Suggested(Chat chat) =>
        helplines.CountryOfZone(chat.Zone.Id)
        ?? (chat.Activity is { ChannelId: "msteams", Locale: { } locale } && locale.Split('-') is [_, .., var region]
            && helplines.In(region) is { } help ? help.Country : null);

    private string? Named(string[] clause)
    {
        foreach (var opening in Openings)
        {
            if (clause.AsSpan().StartsWith(opening) && Find(clause[opening.Length..]) is { } code)
            {
                return code;
            }
        }

        return null;
    }

    private string? Find(string[] words)
    {
        var name = words.SkipWhile(word => word == "the").ToList();
        while (name.Count > 1 && name[^1] is ("please" or "now" or "right" or "atm"))
        {
            name.RemoveAt(name.Count - 1);
        }

        return name.Count is 0 or > LongestName ? null : byName.GetValueOrDefault(string.Join(' ', name));
    }
}
