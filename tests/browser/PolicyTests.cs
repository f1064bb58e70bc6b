namespace CompanionBot.Browser.Tests;

[Collection("browser")]
public sealed class PolicyTests(Chromium chromium) : IAsyncLifetime
{
    private Visitor visitor = null!;

    public async Task InitializeAsync() => visitor = await chromium.Visitor();

    public async Task DisposeAsync() => await visitor.DisposeAsync();

    [Fact]
    public async Task A_whole_visit_breaks_no_rule_of_the_page_and_asks_no_other_host()
    {
        await visitor.OpensTheChat();
        await visitor.SaysAndIsAnswered("I had a hard day");
        await visitor.HelpNow.ClickAsync();
        await visitor.Page.ReloadAsync();
        await Expect(visitor.Own("I had a hard day")).ToBeVisibleAsync();

        Assert.Empty(visitor.Violations);
        Assert.Empty(visitor.Elsewhere);
    }

    [Fact]
    public async Task A_script_or_a_picture_that_gets_into_the_page_from_elsewhere_is_refused()
    {
        await visitor.OpensTheChat();

        await visitor.Page.EvaluateAsync(
            """
            document.body.insertAdjacentHTML('beforeend', '<img src="https://pictures.invalid/a.png" onerror="window.ran = true">');
            """);

        await Expect(visitor.Page.Locator("img[src^='https://pictures']")).ToHaveCountAsync(1);
        await Poll.Until(() => visitor.Violations.Count >= 2);
        Assert.Contains(visitor.Violations, what => what.StartsWith("img-src", StringComparison.Ordinal));
        Assert.Contains(visitor.Violations, what => what.StartsWith("script-src", StringComparison.Ordinal));
        Assert.False(await visitor.Page.EvaluateAsync<bool>("window.ran === true"));
    }

    [Fact]
    public async Task The_page_cannot_be_framed_and_tells_no_other_site_where_a_visitor_came_from()
    {
        var page = await visitor.Page.GotoAsync(chromium.Server.Address);

        Assert.Contains("frame-ancestors 'none'", await page!.HeaderValueAsync("content-security-policy"), StringComparison.Ordinal);
        Assert.Equal("no-referrer", await page.HeaderValueAsync("referrer-policy"));
        Assert.Equal("nosniff", await page.HeaderValueAsync("x-content-type-options"));
        Assert.Equal("same-origin", await page.HeaderValueAsync("cross-origin-opener-policy"));
    }
}
