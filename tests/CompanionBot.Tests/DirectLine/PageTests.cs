using System.Net;
using CompanionBot.Bot.DirectLine;

namespace CompanionBot.Tests.DirectLine;

public sealed class PageTests : IAsyncLifetime
{
    private DirectLineServer server = null!;

    public async Task InitializeAsync() => server = await DirectLineServer.Start();

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task A_new_visitor_gets_a_token_and_a_cookie_that_no_script_can_read()
    {
        var visit = await Visit();

        Assert.Null(visit.Resumed);
        Assert.StartsWith("dl_", visit.Claims.User);
        Assert.Contains("httponly", visit.SetCookie);
        Assert.Contains("samesite=strict", visit.SetCookie);
        Assert.Contains("path=/api", visit.SetCookie);
        Assert.DoesNotContain("secure", visit.SetCookie);
        Assert.DoesNotContain(visit.Claims.User, visit.SetCookie);
    }

    [Fact]
    public async Task The_cookie_is_secure_where_the_public_address_is()
    {
        await using var behindProxy = await DirectLineServer.Start(("DirectLine:PublicUrl", "https://chat.example"));
        using var answer = await behindProxy.Send(HttpMethod.Post, "/api/token", headers: ("Origin", "https://chat.example"));
        var token = (string)(await Json.Read(answer))["token"]!;
        var person = new Person(behindProxy, behindProxy.Get<Tokens>().Read(token).Conversation, token);
        await person.Start();

        Assert.Contains("; secure", answer.Headers.GetValues("Set-Cookie").Single());
        Assert.StartsWith("wss://chat.example/v3/directline/conversations/", person.StreamUrl);
    }

    [Fact]
    public async Task A_returning_visitor_finds_the_conversation()
    {
        var first = await Visit();
        await Begin(first);

        var second = await Visit(first.Cookie);

        Assert.Equal(first.Claims.Conversation, second.Resumed);
        Assert.Equal((first.Claims.User, first.Claims.Conversation), (second.Claims.User, second.Claims.Conversation));
    }

    [Fact]
    public async Task A_conversation_that_never_began_is_not_resumed()
    {
        var first = await Visit();

        var second = await Visit(first.Cookie);

        Assert.Null(second.Resumed);
        Assert.Equal(first.Claims.User, second.Claims.User);
    }

    [Fact]
    public async Task After_quick_exit_nothing_comes_back()
    {
        var first = await Visit();
        var person = await Begin(first);
        using var stream = await person.Listen();
        await stream.Set();

        using var exit = await server.Send(HttpMethod.Post, "/api/exit", null, Json.Text("", "text/plain"), ("Cookie", first.Cookie), ("Sec-Fetch-Site", "same-origin"));

        Assert.Equal(HttpStatusCode.NoContent, exit.StatusCode);
        Assert.True(await stream.IsClosed());
        var refresh = await server.Send(HttpMethod.Post, "/v3/directline/tokens/refresh", person.Token);
        foreach (var answer in new[] { await person.Say("hi"), await person.Poll(), await person.Reconnect(), await person.Start(), refresh })
        {
            Assert.Equal((HttpStatusCode.Forbidden, "ConversationEnded"), (answer.StatusCode, await Json.ErrorCode(answer)));
        }

        foreach (var cookie in new[] { CookieOf(exit).Split(';')[0], first.Cookie })
        {
            var next = await Visit(cookie);
            Assert.Null(next.Resumed);
            Assert.Equal(first.Claims.User, next.Claims.User);
            Assert.NotEqual(first.Claims.Conversation, next.Claims.Conversation);
        }
    }

    [Fact]
    public async Task The_browser_forgets_even_when_the_store_cannot_write()
    {
        var first = await Visit();
        await Begin(first);
        server.Store.CannotWrite = true;

        using var exit = await server.Send(HttpMethod.Post, "/api/exit", headers: ("Cookie", first.Cookie));
        server.Store.CannotWrite = false;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, exit.StatusCode);
        Assert.Null((await Visit(CookieOf(exit).Split(';')[0])).Resumed);
    }

    [Fact]
    public async Task Whoever_asked_to_be_forgotten_is_somebody_new()
    {
        var first = await Visit();
        var person = await Begin(first);
        await person.Say("forget me");

        var second = await Visit(first.Cookie);

        Assert.Null(second.Resumed);
        Assert.NotEqual(first.Claims.User, second.Claims.User);
    }

    [Theory]
    [InlineData("visitor=garbage")]
    [InlineData("visitor=")]
    [InlineData("other=1")]
    public async Task A_cookie_that_this_server_did_not_make_is_a_stranger_s(string cookie)
    {
        Assert.Null((await Visit(cookie)).Resumed);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", DirectLineServer.Site)]
    [InlineData("Origin", "null")]
    public async Task Other_pages_are_turned_away_at_the_page_s_own_doors(string name, string value)
    {
        foreach (var door in new[] { "/api/token", "/api/exit" })
        {
            using var answer = await server.Send(HttpMethod.Post, door, headers: (name, value));
            Assert.Equal((HttpStatusCode.Forbidden, "Forbidden"), (answer.StatusCode, await Json.ErrorCode(answer)));
            Assert.False(answer.Headers.Contains("Set-Cookie"));
        }
    }

    private async Task<Visited> Visit(string? cookie = null)
    {
        using var answer = await server.Send(
            HttpMethod.Post, "/api/token", headers: cookie is null ? [] : [("Cookie", cookie)]);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var body = await Json.Read(answer);
        var token = (string)body["token"]!;
        return new Visited(CookieOf(answer), token, server.Get<Tokens>().Read(token), (string?)body["conversationId"]);
    }

    private async Task<Person> Begin(Visited visit)
    {
        var person = new Person(server, visit.Claims.Conversation, visit.Token);
        await person.Start();
        return person;
    }

    private static string CookieOf(HttpResponseMessage answer) => answer.Headers.GetValues("Set-Cookie").Single();

    private sealed record Visited(string SetCookie, string Token, DirectLineToken Claims, string? Resumed)
    {
        public string Cookie => SetCookie.Split(';')[0];
    }
}
