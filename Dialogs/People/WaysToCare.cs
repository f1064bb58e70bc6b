using System.Collections.Frozen;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Safety;

namespace CompanionBot.Dialogs.People;

/// <summary>Where one begins to look, by country: the one the person named, else a guess that is labeled as one.</summary>
internal sealed class WaysToCare(Words words)
{
    private readonly Countries countries = new(words.Library);
    private readonly Line anywhere = words["find-help.in-any"];
    private readonly Line known = words["find-help.in"];
    private readonly Line guessed = words["find-help.if-in"];
    private readonly FrozenDictionary<string, Line> byCountry = words.Library.Helplines.Countries
        .ToFrozenDictionary(help => help.Country, help => words[$"find-help.in-{help.Country.ToLowerInvariant()}"], StringComparer.OrdinalIgnoreCase);

    public void Say(Chat chat)
    {
        var said = chat.Profile.Country;
        var country = said ?? countries.Suggested(chat);
        if (country is not null && byCountry.TryGetValue(country, out var way))
        {
            chat.Say(said is null ? guessed : known, ("country", countries.NameOf(country)), ("way", chat.Word(way)));
        }
        else
        {
            chat.Say(anywhere);
        }
    }
}
