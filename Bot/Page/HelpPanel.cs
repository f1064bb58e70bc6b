using System.Text;
using CompanionBot.Content;
using static System.Net.WebUtility;

namespace CompanionBot.Bot.Page;

/// <summary>
/// Every country's lines as HTML, whole in the first answer: the panel needs no script, and no server once the page is
/// there. The choice of the country is a rule of the style sheet; browsers too old for it show all countries.
/// </summary>
internal static class HelpPanel
{
    public static string Options(Library library) => string.Concat(
        library.Page.Countries
            .OrderBy(country => country.Value, StringComparer.Ordinal)
            .Select(country => $"""<option value="{country.Key}" data-zones="{Zones(library.Helplines, country.Key)}">{HtmlEncode(country.Value)}</option>"""))
        + $"""<option value="elsewhere" selected>{HtmlEncode(library.Page.Help.Elsewhere)}</option>""";

    public static string Countries(Library library)
    {
        var html = new StringBuilder();
        foreach (var help in library.Helplines.Countries)
        {
            Country(html, library.Page.Help, help.Country, library.Page.Countries[help.Country], help);
        }

        Country(html, library.Page.Help, "elsewhere", library.Page.Help.Elsewhere, library.Helplines.International);
        return html.ToString();
    }

    /// <summary>One rule a country: shown while it is the chosen one.</summary>
    public static string Rules(Library library) => string.Concat(
        library.Page.Countries.Keys.Append("elsewhere")
            .Select(code => $".panel:has(option[value={code}]:checked) [data-country={code}]{{display:block}}"));

    private static string Zones(Helplines helplines, string country) =>
        helplines.Zones.TryGetValue(country, out var zones) ? string.Join(' ', zones) : "";

    private static void Country(StringBuilder html, HelpWords words, string code, string name, CountryHelp help)
    {
        html.Append($"""<section class="country" data-country="{code}"><h3>{HtmlEncode(name)}</h3>""");
        html.Append($"""<p class="emergency"><span>{HtmlEncode(words.EmergencyNumber)}</span> """);
        Pieces(html, ContactLinks.OfCall(help.Emergency));
        html.Append("</p>");
        Lines(html, words, words.Crisis, help.Crisis);
        Lines(html, words, words.Abuse, help.Abuse);
        html.Append("</section>");
    }

    private static void Lines(StringBuilder html, HelpWords words, string title, IEnumerable<Helpline> lines)
    {
        html.Append($"<h4>{HtmlEncode(title)}</h4><ul>");
        foreach (var line in lines)
        {
            Line(html, words, line);
        }

        html.Append("</ul>");
    }

    private static void Line(StringBuilder html, HelpWords words, Helpline line)
    {
        html.Append($"<li><strong>{HtmlEncode(line.Name)}</strong><p class=\"ways-to-reach\">");
        Way(html, line.Call is null ? [] : ContactLinks.OfCall(line.Call).Prepend(new ContactPiece($"{words.Call} ", null)));
        Way(html, line.Text is null ? [] : ContactLinks.OfText(line.Text));
        if (line.ChatAddress is { } address)
        {
            html.Append($"""<span><a href="{HtmlEncode(address)}" target="_blank" rel="noopener noreferrer">{HtmlEncode(words.Website)}: {HtmlEncode(new Uri(address).Host)}</a></span>""");
        }

        html.Append($"</p><p class=\"fine\">{HtmlEncode(Fine(words, line))}</p></li>");
    }

    private static string Fine(HelpWords words, Helpline line) => string.Join(" · ", new[]
    {
        line.Hours ?? words.HoursUnknown,
        line.Cost,
        line.Audience == "anyone" ? null : $"{words.For} {line.Audience}",
    }.OfType<string>());

    private static void Way(StringBuilder html, IEnumerable<ContactPiece> pieces)
    {
        html.Append("<span>");
        Pieces(html, pieces);
        html.Append("</span>");
    }

    private static void Pieces(StringBuilder html, IEnumerable<ContactPiece> pieces)
    {
        foreach (var (text, address) in pieces)
        {
            html.Append(address is null
                ? HtmlEncode(text)
                : $"""<a href="{HtmlEncode(address)}">{HtmlEncode(text)}</a>""");
        }
    }
}
