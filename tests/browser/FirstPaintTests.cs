namespace CompanionBot.Browser.Tests;

[Collection("browser")]
public sealed class FirstPaintTests(Chromium chromium) : IAsyncLifetime
{
    private Visitor visitor = null!;

    public async Task InitializeAsync() => visitor = await chromium.Visitor();

    public async Task DisposeAsync() => await visitor.DisposeAsync();

    [Fact]
    public async Task Without_the_widget_the_page_says_what_it_is_and_shows_the_ways_and_the_breath()
    {
        await visitor.Page.RouteAsync("**/webchat.js", route => route.AbortAsync());
        await visitor.Opens();

        await Expect(visitor.Page.GetByText("a program, not a person")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByText("(18+)")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".circle")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".way")).ToHaveCountAsync(4);
        await visitor.HelpNow.ClickAsync();
        await Expect(visitor.Page.Locator("#country")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_first_answer_alone_paints_the_page()
    {
        await visitor.Page.RouteAsync("**/*", route => route.Request.IsNavigationRequest ? route.ContinueAsync() : route.AbortAsync());
        await visitor.Opens();

        await Expect(visitor.Way("Calm me down")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".circle i")).ToHaveCSSAsync("animation-name", "breathe");
    }

    [Fact]
    public async Task Whoever_wants_less_motion_gets_a_breath_that_stands_still()
    {
        await visitor.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await visitor.Opens();

        await Expect(visitor.Page.Locator(".circle i")).ToHaveCSSAsync("animation-name", "none");
        await Expect(visitor.Page.Locator(".count")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_kept_by_the_browser_is_what_never_changes()
    {
        var page = await visitor.Page.GotoAsync(chromium.Server.Address);
        Assert.Equal("no-store", await page!.HeaderValueAsync("cache-control"));

        var widget = await visitor.Page.APIRequest.GetAsync(
            chromium.Server.Address + await visitor.Page.Locator("html").GetAttributeAsync("data-widget"),
            new() { Headers = new Dictionary<string, string> { ["Accept-Encoding"] = "br" } });
        Assert.Contains("immutable", widget.Headers["cache-control"], StringComparison.Ordinal);
        Assert.Equal("br", widget.Headers["content-encoding"]);
    }
}
