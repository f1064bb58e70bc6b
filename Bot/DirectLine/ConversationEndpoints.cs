namespace CompanionBot.Bot.DirectLine;

/// <summary>Starting a conversation and coming back to it.</summary>
public static class ConversationEndpoints
{
    private const int MostBytes = 16 * 1024;

    public static void MapConversations(this RouteGroupBuilder directLine)
    {
        directLine.MapPost("conversations", Start).AddEndpointFilter<AddressLimit>();
        directLine.MapGet("conversations/{id}", Reconnect).AddEndpointFilter<AddressLimit>();
    }

    private static async Task<IResult> Start(HttpContext http, Callers callers, Posting posting, Addresses addresses)
    {
        var token = callers.Bearer(http.Request);
        var asked = await ActivityBody.ReadParameters(http.Request, MostBytes, http.RequestAborted);
        token = token with { Locale = token.Locale ?? Locales.Plain(asked?.Locale) };
        var began = !await callers.HasBegun(token, http.RequestAborted) && await posting.Join(token);
        return Answers.Json(
            addresses.Of(http.Request, token, Watermark.Start),
            Wire.Default.ConversationAnswer,
            began ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static async Task<IResult> Reconnect(string id, string? watermark, HttpContext http, Callers callers, Addresses addresses)
    {
        var token = callers.BearerOf(http.Request, id);
        var after = Watermark.Read(watermark);
        await callers.RequireReadable(token, after, http.RequestAborted);
        return Answers.Json(
            addresses.Of(http.Request, token, after == 0 ? Watermark.Start : Watermark.Text(after)),
            Wire.Default.ConversationAnswer);
    }
}
