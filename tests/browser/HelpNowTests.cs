namespace CompanionBot.Browser.Tests;

[Collection("browser")]
public sealed class HelpNowTests(Chromium chromium)
{
    [Fact]
    public async Task Help_now_works_without_a_script_and_with_the_server_dead()
    {
        await using var server = await BotServer.Started();
        await using var visitor = await chromium.Visitor(server, new() { JavaScriptEnabled = false });
        await visitor.Opens();
        await server.Kill();

        await visitor.HelpNow.ClickAsync();
        await visitor.Page.Locator("#country").SelectOptionAsync("GB");

        await Expect(visitor.Page.Locator("[data-country=GB] a[href='tel:116123']")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator("[data-country=GB] a[href='sms:85258?&body=SHOUT']")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator("[data-country=US]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_clock_suggests_a_country_and_says_that_it_is_a_guess()
    {
        await using var visitor = await chromium.Visitor(new() { TimezoneId = "Australia/Perth", Locale = "en-US" });
        await visitor.Opens();
        await visitor.HelpNow.ClickAsync();

        await Expect(visitor.Page.Locator("#country")).ToHaveValueAsync("AU");
        await Expect(visitor.Page.Locator("#guess")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator("[data-country=AU] a[href='tel:131114']")).ToBeVisibleAsync();

        await visitor.Page.Locator("#country").SelectOptionAsync("NZ");
        await Expect(visitor.Page.Locator("#guess")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("Africa/Nairobi")]
    [InlineData("Europe/Vienna")]
    public async Task A_country_without_lines_of_its_own_gets_the_international_finder(string zone)
    {
        await using var visitor = await chromium.Visitor(new() { TimezoneId = zone, Locale = "en-US" });
        await visitor.Opens();
        await visitor.HelpNow.ClickAsync();

        await Expect(visitor.Page.Locator("[data-country=elsewhere] a[href='https://findahelpline.com']").First).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator("#guess")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Every_country_of_the_list_shows_its_emergency_number_and_both_kinds_of_lines()
    {
        await using var visitor = await chromium.Visitor();
        await visitor.Opens();
        await visitor.HelpNow.ClickAsync();

        foreach (var option in await visitor.Page.Locator("#country option").AllAsync())
        {
            var country = await option.GetAttributeAsync("value");
            await visitor.Page.Locator("#country").SelectOptionAsync(country!);
            var section = visitor.Page.Locator($"[data-country={country}]");
            await Expect(section.Locator(".emergency a").First).ToBeVisibleAsync();
            await Expect(section.Locator("h4")).ToHaveCountAsync(2);
            await Expect(visitor.Page.Locator(".country:visible")).ToHaveCountAsync(1);
        }
    }
}
