namespace CompanionBot.Browser.Tests;

[Collection("browser")]
public sealed class ConnectionTests(Chromium chromium) : IAsyncLifetime
{
    private Visitor visitor = null!;

    public async Task InitializeAsync() => visitor = await chromium.Visitor();

    public async Task DisposeAsync() => await visitor.DisposeAsync();

    [Fact]
    public async Task A_tap_before_the_chat_is_open_is_sent_once_it_is()
    {
        var open = new TaskCompletionSource();
        await visitor.Page.RouteAsync("**/webchat.js", async route =>
        {
            await open.Task;
            await route.ContinueAsync();
        });
        await visitor.Opens();
        await visitor.Way("Calm me down").ClickAsync();
        await Expect(visitor.Way("Calm me down")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(visitor.Page.Locator("#kept")).Not.ToBeEmptyAsync();

        open.SetResult();

        await Expect(visitor.Own("Calm me down")).ToHaveCountAsync(1);
        await Expect(visitor.Bots().Last).ToBeVisibleAsync();
    }

    [Fact]
    public async Task After_a_reload_the_conversation_is_there_again()
    {
        await visitor.OpensTheChat();
        await visitor.SaysAndIsAnswered("I had a hard day");
        var bots = await visitor.Bots().AllInnerTextsAsync();

        await visitor.Page.ReloadAsync();

        await Expect(visitor.Own("I had a hard day")).ToHaveCountAsync(1);
        await Expect(visitor.Bots()).ToHaveTextAsync(bots);
    }

    [Fact]
    public async Task When_the_server_restarts_mid_chat_the_page_says_so_and_loses_nothing()
    {
        await using var server = await BotServer.Started();
        await using var visitor = await chromium.Visitor(server);
        await visitor.OpensTheChat();
        await visitor.SaysAndIsAnswered("I had a hard day");
        await visitor.SendBox.FillAsync("and then he");
        await server.Kill();
        await Expect(visitor.Lost).ToBeVisibleAsync();

        await server.Start();

        await Expect(visitor.Lost).ToBeHiddenAsync();
        await Expect(visitor.Own("I had a hard day")).ToHaveCountAsync(1);
        await Expect(visitor.SendBox).ToHaveValueAsync("and then he");
        await visitor.SaysAndIsAnswered("and then he was silent");
    }

    [Fact]
    public async Task What_is_said_while_the_server_is_away_is_sent_and_answered_once_it_is_back()
    {
        await using var server = await BotServer.Started();
        await using var visitor = await chromium.Visitor(server);
        await visitor.OpensTheChat();
        await visitor.SaysAndIsAnswered("I had a hard day");
        await server.Kill();
        await visitor.Says("are you still there");

        await server.Start();

        await Expect(visitor.Lost).ToBeHiddenAsync();
        await Expect(visitor.Own("are you still there")).ToHaveCountAsync(1);
        await visitor.UntilAnsweredOnce("are you still there");
    }

    [Fact]
    public async Task A_retry_after_a_lost_response_is_answered_once()
    {
        var stream = await HeldBack.Of(visitor);
        await visitor.OpensTheChat();
        await Expect(visitor.Bots()).Not.ToHaveCountAsync(0);
        stream.Hold();
        await visitor.Page.RouteAsync("**/activities", LoseTheResponse, new() { Times = 1 });
        await visitor.Says("I had a hard day");

        await visitor.Page.GetByText("Retry").Last.ClickAsync();
        stream.Release();

        await visitor.UntilAnsweredOnce("I had a hard day");
        await Expect(visitor.Own("I had a hard day")).ToHaveCountAsync(1);
        await Expect(visitor.Page.GetByText("Send failed")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_response_that_never_comes_leaves_no_failed_bubble_where_the_message_arrived()
    {
        await visitor.OpensTheChat();
        await visitor.Page.RouteAsync("**/activities", async route =>
        {
            await route.FetchAsync();
            await route.AbortAsync();
        }, new() { Times = 1 });

        await visitor.SaysAndIsAnswered("I had a hard day");

        await visitor.UntilAnsweredOnce("I had a hard day");
        await Expect(visitor.Page.GetByText("Send failed")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_token_that_is_refused_is_replaced_and_the_message_arrives()
    {
        await visitor.OpensTheChat();
        await visitor.SaysAndIsAnswered("I had a hard day");
        await visitor.Page.RouteAsync("**/activities", route => route.FulfillAsync(new() { Status = 403, Body = "{}" }), new() { Times = 1 });

        await visitor.SendBox.FillAsync("he is silent again");
        await visitor.SendBox.PressAsync("Enter");

        await visitor.UntilAnsweredOnce("he is silent again");
        await Expect(visitor.Own("he is silent again")).ToHaveCountAsync(1);
        await Expect(visitor.SendBox).ToBeEditableAsync();
    }

    [Fact]
    public async Task A_socket_that_is_open_but_dead_is_replaced_and_the_message_is_answered_once()
    {
        var sockets = await HeldBack.Of(visitor);
        await visitor.OpensTheChat();
        await visitor.SaysAndIsAnswered("I had a hard day");
        sockets.LetDie();

        await visitor.SaysAndIsAnswered("he is silent again");

        await visitor.UntilAnsweredOnce("he is silent again");
        await Expect(visitor.Own("he is silent again")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_socket_that_is_cut_while_the_server_stands_is_mended_without_alarm()
    {
        var sockets = await HeldBack.Of(visitor);
        await visitor.OpensTheChat();
        await visitor.SaysAndIsAnswered("I had a hard day");
        await visitor.WatchesForTheNotice();
        await sockets.Cut();

        await visitor.SaysAndIsAnswered("he is silent again");

        await visitor.UntilAnsweredOnce("he is silent again");
        Assert.False(await visitor.SawTheNotice());
    }

    // The message arrives; what comes back to the page is an error, at which Web Chat offers to try again.
    private static async Task LoseTheResponse(IRoute route)
    {
        await route.FetchAsync();
        await route.FulfillAsync(new() { Status = 400, Body = "{}" });
    }
}
