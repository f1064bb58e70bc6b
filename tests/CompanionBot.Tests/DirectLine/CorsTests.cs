using System.Net;

namespace CompanionBot.Tests.DirectLine;

public sealed class CorsTests(SharedServer shared) : IClassFixture<SharedServer>
{
    private const string Conversations = "/v3/directline/conversations";

    private readonly DirectLineServer server = shared.Server;

    [Theory]
    [InlineData("/v3/directline/conversations", "POST")]
    [InlineData("/v3/directline/conversations/abc/activities", "POST")]
    [InlineData("/v3/directline/conversations/abc/upload", "POST")]
    [InlineData("/v3/directline/conversations/abc", "GET")]
    [InlineData("/v3/directline/tokens/refresh", "POST")]
    public async Task A_listed_site_may_ask_with_the_headers_that_the_client_sends(string path, string method)
    {
        using var answer = await server.Send(
            HttpMethod.Options,
            path,
            headers: [("Origin", DirectLineServer.Site), ("Access-Control-Request-Method", method), ("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with")]);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal(DirectLineServer.Site, Header(answer, "Access-Control-Allow-Origin"));
        Assert.Contains(method, Header(answer, "Access-Control-Allow-Methods"));
        Assert.Contains("x-ms-bot-agent", Header(answer, "Access-Control-Allow-Headers"));
        Assert.NotNull(Header(answer, "Access-Control-Max-Age"));
    }

    [Fact]
    public async Task Errors_can_be_read_by_a_listed_site_too()
    {
        using var unauthorized = await server.Send(HttpMethod.Post, Conversations, headers: ("Origin", DirectLineServer.Site));
        using var nowhere = await server.Send(HttpMethod.Get, "/v3/directline/nowhere", headers: ("Origin", DirectLineServer.Site));

        Assert.Equal(DirectLineServer.Site, Header(unauthorized, "Access-Control-Allow-Origin"));
        Assert.Equal("Origin", Header(unauthorized, "Vary"));
        Assert.Equal(DirectLineServer.Site, Header(nowhere, "Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Other_sites_get_no_permission()
    {
        using var preflight = await server.Send(HttpMethod.Options, Conversations, headers: [("Origin", "https://evil.example"), ("Access-Control-Request-Method", "POST")]);
        using var request = await server.Send(HttpMethod.Post, Conversations, headers: ("Origin", "https://evil.example"));

        Assert.Null(Header(preflight, "Access-Control-Allow-Origin"));
        Assert.Null(Header(request, "Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task The_page_s_own_doors_are_open_to_no_other_site()
    {
        using var preflight = await server.Send(HttpMethod.Options, "/api/token", headers: [("Origin", DirectLineServer.Site), ("Access-Control-Request-Method", "POST")]);

        Assert.Null(Header(preflight, "Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Without_the_setting_no_other_site_is_let_in()
    {
        await using var closed = await DirectLineServer.Start(("DirectLine:Origins:0", "https://only.example"));
        using var answer = await closed.Send(HttpMethod.Post, Conversations, headers: ("Origin", DirectLineServer.Site));

        Assert.Null(Header(answer, "Access-Control-Allow-Origin"));
    }

    private static string? Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(",", values) : null;
}
