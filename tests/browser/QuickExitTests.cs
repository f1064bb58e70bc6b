namespace CompanionBot.Browser.Tests;

[Collection("browser")]
public sealed class QuickExitTests(Chromium chromium) : IAsyncLifetime
{
    private const string Neutral = "https://www.wikipedia.org/";

    private Visitor visitor = null!;

    public async Task InitializeAsync()
    {
        visitor = await chromium.Visitor();
        await ReachTheNeutralPage(visitor);
    }

    public async Task DisposeAsync() => await visitor.DisposeAsync();

    [Theory]
    [InlineData("the button")]
    [InlineData("Esc twice")]
    public async Task Leaving_quickly_ends_the_session_and_the_way_back_leads_to_nothing(string how)
    {
        await visitor.Page.GotoAsync("about:blank");
        await visitor.OpensTheChat();
        await visitor.SaysAndIsAnswered("I had a hard day");

        await (how == "the button" ? visitor.Page.Locator("#exit").ClickAsync() : EscapeTwice());

        await Expect(visitor.Page).ToHaveURLAsync(Neutral);
        await visitor.Page.GoBackAsync();
        Assert.Equal("about:blank", visitor.Page.Url);

        await visitor.OpensTheChat();
        await Expect(visitor.Bots()).Not.ToHaveCountAsync(0);
        await Expect(visitor.Own()).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Leaving_quickly_works_before_the_chat_has_loaded_and_with_the_server_dead()
    {
        await using var server = await BotServer.Started();
        await using var visitor = await chromium.Visitor(server);
        await ReachTheNeutralPage(visitor);
        await visitor.Page.RouteAsync("**/*.js", route => route.AbortAsync());
        await visitor.Opens();
        await server.Kill();

        await visitor.Page.Locator("#exit").ClickAsync();

        await Expect(visitor.Page).ToHaveURLAsync(Neutral);
    }

    [Fact]
    public async Task One_Esc_closes_the_panel_and_leaves_nobody()
    {
        await visitor.OpensTheChat();
        await visitor.HelpNow.ClickAsync();
        await Expect(visitor.Page.Locator("#country")).ToBeVisibleAsync();

        await visitor.Page.Keyboard.PressAsync("Escape");

        await Expect(visitor.Page.Locator("#country")).ToBeHiddenAsync();
        await Expect(visitor.SendBox).ToBeVisibleAsync();
    }

    private static async Task ReachTheNeutralPage(Visitor visitor) =>
        await visitor.Page.RouteAsync($"{Neutral}**", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<title>Neutral</title>" }));

    private async Task EscapeTwice()
    {
        await visitor.Page.Keyboard.PressAsync("Escape");
        await visitor.Page.Keyboard.PressAsync("Escape");
    }
}
