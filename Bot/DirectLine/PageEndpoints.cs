using CompanionBot.Bot.Turns;

namespace CompanionBot.Bot.DirectLine;

/// <summary>The doors of this server's own page: in, with a token, and quickly out.</summary>
public static class PageEndpoints
{
    public static void MapPageDoors(this IEndpointRouteBuilder app)
    {
        var page = app.MapGroup("/api").AddEndpointFilter<Answers>();
        page.MapPost("token", Enter).AddEndpointFilter<AddressLimit>();
        page.MapPost("exit", Exit);
    }

    private static async Task<IResult> Enter(HttpContext http, OriginRules origins, VisitorCookie cookie, Visits visits, Tokens tokens)
    {
        origins.RequireOwnPage(http.Request);
        var (visitor, resumes) = await visits.Welcome(cookie.Read(http.Request), http.RequestAborted);
        cookie.Write(http.Response, visitor);
        var token = tokens.Issue(new DirectLineToken(visitor.User, visitor.Conversation!, 0));
        return Answers.Json(new PageToken(token, resumes ? visitor.Conversation : null), Wire.Default.PageToken);
    }

    // Never limited. The browser forgets first, so that nothing comes back by itself even if the store is in trouble.
    private static async Task<IResult> Exit(HttpContext http, OriginRules origins, VisitorCookie cookie, ITurnStore store, Streams streams)
    {
        origins.RequireOwnPage(http.Request);
        if (cookie.Read(http.Request) is { } visitor && Visits.KeyOf(visitor) is { } key)
        {
            cookie.Write(http.Response, visitor with { Conversation = null });
            streams.Close(key);
            await store.End(key, CancellationToken.None);
            streams.Close(key);
        }

        return Results.NoContent();
    }
}
