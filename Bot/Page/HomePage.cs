using System.Text.RegularExpressions;
using CompanionBot.Content;
using CompanionBot.Dialogs;
using Microsoft.Extensions.Options;
using static System.Net.WebUtility;

namespace CompanionBot.Bot.Page;

/// <summary>The page as one HTML document: whole, with its styles and the helplines, before any script has loaded.</summary>
internal sealed partial class HomePage
{
    private const string Nonce = "{{nonce}}";

    private readonly string html;

    public HomePage(Library library, IOptions<PageOptions> options, PageFiles files, Surroundings? surroundings = null)
    {
        var words = library.Page;
        html = Fill(files.Read("index.html"), new()
        {
            ["nonce"] = Nonce,
            ["styles"] = files.Read("page.css") + HelpPanel.Rules(library),
            ["early"] = files.Read("early.js"),
            ["chatScript"] = files.ChatScript,
            ["widget"] = files.Widget,
            ["exitUrl"] = HtmlEncode(options.Value.QuickExitUrl),
            ["ways"] = string.Concat(words.Ways.Select(way => $"""<li><button type="button" class="way" aria-pressed="false">{HtmlEncode(way)}</button></li>""")),
            ["helpOptions"] = HelpPanel.Options(library),
            ["helpCountries"] = HelpPanel.Countries(library),
            ["name"] = HtmlEncode(words.Name),
            ["title"] = HtmlEncode(words.Title),
            ["what"] = HtmlEncode(words.What),
            ["program"] = HtmlEncode(words.Program),
            ["limits"] = HtmlEncode(words.Limits),
            ["outside"] = surroundings is { OutsideReader: true } ? HtmlEncode($" {words.Outside}") : "",
            ["breathIn"] = HtmlEncode(words.Breath.In),
            ["breathOut"] = HtmlEncode(words.Breath.Out),
            ["breathCount"] = HtmlEncode(words.Breath.Count),
            ["breathEase"] = HtmlEncode(words.Breath.Ease),
            ["breathPause"] = HtmlEncode(words.Breath.Pause),
            ["waysTitle"] = HtmlEncode(words.WaysTitle),
            ["chatLabel"] = HtmlEncode(words.Chat.Label),
            ["chatOpening"] = HtmlEncode(words.Chat.Opening),
            ["chatNoScript"] = HtmlEncode(words.Chat.NoScript),
            ["chatKept"] = HtmlEncode(words.Chat.Kept),
            ["chatLost"] = HtmlEncode(words.Chat.Lost),
            ["chatBack"] = HtmlEncode(words.Chat.Back),
            ["exit"] = HtmlEncode(words.Exit.Button),
            ["exitHint"] = HtmlEncode(words.Exit.Hint),
            ["help"] = HtmlEncode(words.Help.Button),
            ["helpTitle"] = HtmlEncode(words.Help.Title),
            ["helpDanger"] = HtmlEncode(words.Help.Danger),
            ["helpNobody"] = HtmlEncode(words.Help.Nobody),
            ["helpCountry"] = HtmlEncode(words.Help.Country),
            ["helpGuess"] = HtmlEncode(words.Help.Guess),
            ["helpChecked"] = HtmlEncode(words.Help.Checked),
        });
    }

    /// <summary>Never stored by the browser: after a quick exit the way back must lead to nothing.</summary>
    public Task Send(HttpContext http)
    {
        var nonce = SecurityHeaders.NewNonce();
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentSecurityPolicy = SecurityHeaders.ForPage(nonce, http.Request.Host);
        return http.Response.WriteAsync(html.Replace(Nonce, nonce, StringComparison.Ordinal), http.RequestAborted);
    }

    private static string Fill(string template, Dictionary<string, string> pieces)
    {
        var left = pieces.Keys.ToHashSet();
        var filled = Place().Replace(template, place =>
        {
            left.Remove(place.Groups[1].Value);
            return pieces[place.Groups[1].Value];
        });
        return left.Count == 0 ? filled : throw new InvalidOperationException($"index.html has no place for {string.Join(", ", left)}");
    }

    [GeneratedRegex(@"\{\{(\w+)\}\}")]
    private static partial Regex Place();
}
