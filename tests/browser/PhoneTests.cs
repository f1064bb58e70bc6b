namespace CompanionBot.Browser.Tests;

[Collection("browser")]
public sealed class PhoneTests(Chromium chromium) : IAsyncLifetime
{
    private Visitor visitor = null!;

    public async Task InitializeAsync() => visitor = await chromium.Visitor(new() { ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true, IsMobile = true });

    public async Task DisposeAsync() => await visitor.DisposeAsync();

    [Fact]
    public async Task On_a_phone_nothing_scrolls_sideways_and_the_send_box_is_in_view()
    {
        await visitor.Opens();
        await NothingScrollsSideways();
        await Expect(visitor.SendBox).ToBeEditableAsync();
        await visitor.SaysAndIsAnswered("he hasn't texted back in 3 hours");

        await NothingScrollsSideways();
        await Expect(visitor.SendBox).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(visitor.HelpNow).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(visitor.Page.Locator("#exit")).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Fact]
    public async Task On_a_phone_the_help_panel_fits_and_every_button_is_large_enough_for_a_thumb()
    {
        await visitor.OpensTheChat();
        await visitor.HelpNow.ClickAsync();

        await NothingScrollsSideways();
        await Expect(visitor.Page.Locator(".panel")).ToBeInViewportAsync(new() { Ratio = 1 });
        foreach (var button in await visitor.Page.Locator("summary, #exit, #country, .webchat__suggested-actions__button:visible").AllAsync())
        {
            Assert.True((await button.BoundingBoxAsync())!.Height >= 44);
        }
    }

    private async Task NothingScrollsSideways() =>
        Assert.False(await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"));
}
