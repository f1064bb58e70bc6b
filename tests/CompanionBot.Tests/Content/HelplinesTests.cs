using CompanionBot.Content;

namespace CompanionBot.Tests.Content;

public sealed class HelplinesTests
{
    private static readonly Helplines Helplines = Library.Load().Helplines;

    [Theory]
    [InlineData("113 or 0800-0113", "tel:113", "tel:08000113")]
    [InlineData("111, then choose the mental health option (2)", "tel:111")]
    [InlineData("+91 9152987821", "tel:+919152987821")]
    [InlineData("#8008", "tel:%238008")]
    [InlineData("112 (any), 15 (medical), 17 (police), SMS 114", "tel:112", "tel:15", "tel:17", "sms:114")]
    public void Every_number_to_call_becomes_a_link(string call, params string[] addresses) =>
        Assert.Equal(addresses, AddressesOf(ContactLinks.OfCall(call)));

    [Theory]
    [InlineData("Text HOME to 741741", "sms:741741?&body=HOME")]
    [InlineData("SMS 'help' to 31531", "sms:31531?&body=help")]
    [InlineData("SMS 31393 (a counsellor calls back)", "sms:31393")]
    [InlineData("07860 077333", "sms:07860077333")]
    [InlineData("WhatsApp +65 6669 1771", "https://wa.me/6566691771")]
    [InlineData("WhatsApp 600 000 016")]
    public void Every_number_to_text_becomes_a_link_that_the_right_program_opens(string text, params string[] addresses) =>
        Assert.Equal(addresses, AddressesOf(ContactLinks.OfText(text)));

    [Fact]
    public void No_word_of_a_helpline_is_lost_when_its_numbers_become_links()
    {
        var lines = Helplines.Countries.Append(Helplines.International).SelectMany(help => help.Crisis.Concat(help.Abuse));

        Assert.All(lines, line =>
        {
            Assert.Equal(line.Call ?? "", string.Concat(ContactLinks.OfCall(line.Call ?? "").Select(piece => piece.Text)));
            Assert.Equal(line.Text ?? "", string.Concat(ContactLinks.OfText(line.Text ?? "").Select(piece => piece.Text)));
        });
    }

    [Fact]
    public void Every_line_that_can_be_called_has_a_number_to_tap() =>
        Assert.All(
            Helplines.Countries.SelectMany(help => help.Crisis.Concat(help.Abuse)).Where(line => line.Call is not null),
            line => Assert.NotEmpty(AddressesOf(ContactLinks.OfCall(line.Call!))));

    [Theory]
    [InlineData("Europe/London", "GB")]
    [InlineData("America/Indiana/Knox", "US")]
    [InlineData("Europe/Vienna", null)]
    [InlineData(null, null)]
    public void A_clock_suggests_a_country_or_none(string? zone, string? country) =>
        Assert.Equal(country, Helplines.CountryOfZone(zone));

    [Fact]
    public void A_country_without_lines_has_none_and_the_international_ones_are_there()
    {
        Assert.Null(Helplines.In("AT"));
        Assert.NotNull(Helplines.In("gb"));
        Assert.Contains(Helplines.International.Crisis, line => line.ChatAddress is not null);
    }

    private static IEnumerable<string> AddressesOf(IEnumerable<ContactPiece> pieces) =>
        pieces.Select(piece => piece.Address).OfType<string>();
}
