namespace CompanionBot.Bot.DirectLine;

/// <summary>Opening a stream.</summary>
public static class StreamEndpoint
{
    public static void MapStream(this RouteGroupBuilder directLine) =>
        directLine.MapGet("conversations/{id}/stream", Open).AddEndpointFilter<AddressLimit>();

    private static async Task<IResult> Open(
        string id, string? watermark, HttpContext http, Callers callers, OriginRules origins, Streams streams)
    {
        origins.RequireKnownPage(http.Request);
        var token = callers.StreamOpener(http.Request, id);
        var after = Watermark.Read(watermark);
        await callers.RequireReadable(token, after, http.RequestAborted);
        if (!http.WebSockets.IsWebSocketRequest)
        {
            throw RefusedException.BadArgument("A stream is opened as a WebSocket.");
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        await streams.Serve(socket, token.Key, after);
        return Results.Empty;
    }
}
