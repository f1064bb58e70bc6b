namespace CompanionBot.Bot.DirectLine;

/// <summary>Tokens for other sites, and their renewal.</summary>
public static class TokenEndpoints
{
    private const int MostBytes = 16 * 1024;
    private const int MostOrigins = 16;

    public static void MapTokens(this RouteGroupBuilder directLine)
    {
        directLine.MapPost("tokens/generate", Generate).AddEndpointFilter<AddressLimit>();
        directLine.MapPost("tokens/refresh", Refresh).AddEndpointFilter<AddressLimit>();
    }

    // Starts nothing: the conversation begins when the client asks for it.
    private static async Task<IResult> Generate(HttpContext http, Callers callers, Tokens tokens)
    {
        callers.RequireSecret(http.Request);
        var asked = await ActivityBody.ReadParameters(http.Request, MostBytes, http.RequestAborted);
        if (asked?.User?.Id is { } user && !Ids.IsPlain(user))
        {
            throw RefusedException.BadArgument("'user.id' may have letters, digits, '-' and '_' only, at most 64.");
        }

        if (asked?.TrustedOrigins is { } origins && (origins.Count > MostOrigins || !origins.All(OriginRules.IsOrigin)))
        {
            throw RefusedException.BadArgument($"'trustedOrigins' may list at most {MostOrigins} origins such as https://example.org.");
        }

        return Answer(tokens, new DirectLineToken(
            asked?.User?.Id ?? Ids.NewVisitor(), Ids.NewConversation(), 0, asked?.TrustedOrigins, Locales.Plain(asked?.Locale)));
    }

    private static async Task<IResult> Refresh(HttpContext http, Callers callers, Tokens tokens)
    {
        var token = callers.Bearer(http.Request);
        await callers.HasBegun(token, http.RequestAborted);
        return Answer(tokens, token);
    }

    private static IResult Answer(Tokens tokens, DirectLineToken claims) => Answers.Json(
        new TokenAnswer(claims.Conversation, tokens.Issue(claims), tokens.LifeInSeconds), Wire.Default.TokenAnswer);
}
