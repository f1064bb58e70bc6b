using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace CompanionBot.Tests.DirectLine;

/// <summary>A WebSocket client that reads frames with a deadline.</summary>
internal sealed class TestStream : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly ClientWebSocket socket = new();

    public WebSocketCloseStatus? CloseStatus => socket.CloseStatus;

    public string? CloseReason => socket.CloseStatusDescription;

    public static async Task<TestStream> Open(string url, string? origin = null)
    {
        var stream = new TestStream();
        stream.socket.Options.CollectHttpResponseDetails = true;
        if (origin is not null)
        {
            stream.socket.Options.SetRequestHeader("Origin", origin);
        }

        using var deadline = new CancellationTokenSource(Patience);
        await stream.socket.ConnectAsync(new Uri(url), deadline.Token);
        return stream;
    }

    /// <summary>The status with which the server refuses to open a stream.</summary>
    public static async Task<int> Refusal(string url, string? origin = null)
    {
        using var stream = new TestStream();
        stream.socket.Options.CollectHttpResponseDetails = true;
        if (origin is not null)
        {
            stream.socket.Options.SetRequestHeader("Origin", origin);
        }

        await Assert.ThrowsAsync<WebSocketException>(() => stream.socket.ConnectAsync(new Uri(url), CancellationToken.None));
        return (int)stream.socket.HttpStatusCode;
    }

    /// <summary>The next frame; "" for an empty one, null when the server closes.</summary>
    public async Task<string?> Frame()
    {
        using var deadline = new CancellationTokenSource(Patience);
        using var text = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, deadline.Token);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            text.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return Encoding.UTF8.GetString(text.ToArray());
            }
        }
    }

    /// <summary>The next frame that is not empty.</summary>
    public async Task<JsonNode> Set()
    {
        string? frame;
        do
        {
            frame = await Frame();
        }
        while (frame is "");
        return JsonNode.Parse(frame ?? throw new InvalidOperationException("The stream was closed."))!;
    }

    /// <summary>Reads until so many activities came; the frames they came in do not matter.</summary>
    public async Task<JsonNode[]> Activities(int count)
    {
        var all = new List<JsonNode>();
        while (all.Count < count)
        {
            all.AddRange((await Set())["activities"]!.AsArray().Select(activity => activity!));
        }

        return [.. all];
    }

    public async Task<string[]> Texts(int count) =>
        [.. (await Activities(count)).Select(activity => (string?)activity["text"] ?? "")];

    public async Task<bool> IsClosed()
    {
        while (await Frame() is not null)
        {
        }

        return true;
    }

    public Task Send(string text) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, CancellationToken.None);

    public Task Close() => socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);

    public void Drop() => socket.Abort();

    public void Dispose() => socket.Dispose();
}
