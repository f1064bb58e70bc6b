using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Safety;

/// <summary>
/// The message with the numbers. They come from the helplines file and from nowhere else; a known country gets its own
/// lines, an unknown one the directory of all countries and, labeled as a guess, those of the person's clock.
/// </summary>
internal sealed class HelplineCard(Words words, Countries countries)
{
    /// <summary>With the emergency number three things to choose from; more is no help to someone in need.</summary>
    private const int Most = 2;

    private readonly Helplines helplines = words.Library.Helplines;
    private readonly Line emergency = words["helpline.emergency"];
    private readonly Line one = words["helpline.one"];
    private readonly Line call = words["helpline.call"];
    private readonly Line onlyFor = words["helpline.for"];
    private readonly Line ifIn = words["helpline.if-in"];
    private readonly Line anywhere = words["helpline.anywhere"];
    private readonly Line none = words["helpline.none"];
    private readonly Line askCountry = words["helpline.ask-country"];

    /// <summary>Shows the lines and counts that they were shown.</summary>
    public void Post(Chat chat, HelplineWish wish, int tier)
    {
        chat.Post(new Activity { Type = ActivityTypes.Message, TextFormat = "markdown", Text = Text(chat, wish) });
        chat.Count(new Referral(DateOnly.FromDateTime(chat.Now.UtcDateTime), Country(chat)?.Country ?? "INTL", wish.Kind, tier));
        chat.State = chat.State with { Safety = (chat.State.Safety ?? SafetyState.Nothing) with { CountryAsked = true } };
    }

    /// <summary>The lines of the country the person named; null when it is not known or has none.</summary>
    public CountryHelp? Country(Chat chat) => chat.Profile.Country is { } code ? helplines.In(code) : null;

    public bool CanWrite(Chat chat, HelplineWish wish) => HelplineChoice.CanWrite(Country(chat) ?? helplines.International, wish);

    private string Text(Chat chat, HelplineWish wish) => string.Join("\n\n",
        chat.Profile.Country is not { } said ? Unknown(chat, wish)
        : helplines.In(said) is { } help ? [Emergency(help), Lines(help, wish, Most), .. wish.Kind is "help_now" or "minor" ? Anywhere(wish) : []]
        : [Fixed(none, ("country", countries.NameOf(said))), Emergency(helplines.International), .. Anywhere(wish)]);

    private IEnumerable<string> Unknown(Chat chat, HelplineWish wish) =>
        countries.Suggested(chat) is { } guess && helplines.In(guess) is { } help
            ?
            [
                $"{Fixed(ifIn, ("country", countries.NameOf(guess)))} {Emergency(help)}",
                Lines(help, wish, IsForEveryone(help, wish) ? 1 : Most),
                .. Anywhere(wish),
                Fixed(askCountry),
            ]
            : [Emergency(helplines.International), .. Anywhere(wish), Fixed(askCountry)];

    /// <summary>Whether the first line is enough beside the directory: it takes anyone, and no second kind was asked for.</summary>
    private static bool IsForEveryone(CountryHelp help, HelplineWish wish) =>
        wish.Kind is not ("help_now" or "minor" or "own_behaviour")
        && HelplineChoice.Pick(help, wish, most: 1).All(line => line.Audience == "anyone");

    private IEnumerable<string> Anywhere(HelplineWish wish) =>
        [Fixed(anywhere), Lines(helplines.International, wish with { Writes = false }, most: 1)];

    private string Emergency(CountryHelp help) => Fixed(emergency, ("number", Markdown(ContactLinks.OfCall(help.Emergency))));

    private string Lines(CountryHelp help, HelplineWish wish, int most) =>
        string.Join('\n', HelplineChoice.Pick(help, wish, most).Select(line => Fixed(one, ("name", line.Name), ("ways", Ways(line)))));

    private string Ways(Helpline line) => string.Join(" \u00b7 ", new[]
    {
        line.Call is null ? null : Fixed(call, ("number", Markdown(ContactLinks.OfCall(line.Call)))),
        line.Text is null ? null : $"**{line.Text}**",
        line.ChatAddress is null ? null : $"[{new Uri(line.ChatAddress).Host}]({line.ChatAddress})",
        line.Hours,
        line.Audience == "anyone" ? null : Fixed(onlyFor, ("audience", line.Audience)),
    }.OfType<string>());

    /// <summary>Helplines read the same each time, so their one wording needs no remembering.</summary>
    private static string Fixed(Line line, params ReadOnlySpan<(string Place, string Text)> texts) => line.Fill(0, texts);

    /// <summary>Web Chat follows <c>tel:</c> and <c>https:</c>; it drops the address of any other link.</summary>
    private static string Markdown(IEnumerable<ContactPiece> pieces) => string.Concat(pieces.Select(piece =>
        piece.Address is { } address && !address.StartsWith("sms:", StringComparison.Ordinal) ? $"[{piece.Text}]({address})" : piece.Text));
}
