using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using CompanionBot.Bot.DirectLine;
using CompanionBot.Bot.Turns;
using Microsoft.Extensions.Logging.Abstractions;

namespace CompanionBot.Tests.DirectLine;

public sealed class SlowStreamTests : IAsyncLifetime
{
    private DirectLineServer server = null!;

    public async Task InitializeAsync() => server = await DirectLineServer.Start(("DirectLine:PostsPerMinute", "10000"));

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task A_stream_whose_queue_overflowed_catches_up_from_the_store()
    {
        const int messages = 150;
        var person = await server.Join();
        using var socket = new StuckSocket();
        var stream = new StreamSocket(socket, person.Key, 0, server.Store, NullLogger.Instance);
        var running = stream.Run();
        await socket.Sending.Task.WaitAsync(TimeSpan.FromSeconds(10));

        for (var i = 0; i < messages; i++)
        {
            var before = await server.Store.Replay(person.Key, 2 * i, 10, CancellationToken.None);
            await person.Say($"{i}");
            stream.Hand(await server.Store.Replay(person.Key, before[^1].Seq, 10, CancellationToken.None));
        }

        socket.Free.SetResult();
        Assert.Equal(string.Join(",", Enumerable.Range(1, 1 + (2 * messages))), string.Join(",", await socket.Numbers(1 + (2 * messages))));
        stream.Stop("done");
        Assert.Equal("done", await running.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public async Task Nothing_more_is_sent_on_a_stream_that_was_stopped()
    {
        var person = await server.Join();
        using var socket = new StuckSocket();
        var stream = new StreamSocket(socket, person.Key, 0, server.Store, NullLogger.Instance);
        var running = stream.Run();
        await socket.Sending.Task.WaitAsync(TimeSpan.FromSeconds(10));

        stream.Hand([new StoredActivity(2, new() { Id = "x|0000002" })]);
        stream.Stop("ended");
        socket.Free.SetResult();
        await running.WaitAsync(TimeSpan.FromSeconds(10));

        Assert.Single(socket.Frames);
    }

    /// <summary>A socket whose other side reads nothing until it is freed.</summary>
    private sealed class StuckSocket : WebSocket
    {
        private readonly TaskCompletionSource closed = new();

        public TaskCompletionSource Sending { get; } = new();

        public TaskCompletionSource Free { get; } = new();

        public ConcurrentQueue<string> Frames { get; } = [];

        public override WebSocketCloseStatus? CloseStatus => null;

        public override string? CloseStatusDescription => null;

        public override WebSocketState State => WebSocketState.Open;

        public override string? SubProtocol => null;

        public async Task<ImmutableArray<int>> Numbers(int count)
        {
            var deadline = TimeProvider.System.GetTimestamp();
            while (true)
            {
                var ids = Frames.Where(frame => frame.Length > 0)
                    .SelectMany(frame => JsonNode.Parse(frame)!["activities"]!.AsArray())
                    .Select(activity => int.Parse(((string)activity!["id"]!)[^7..], null)).ToImmutableArray();
                if (ids.Length >= count || TimeProvider.System.GetElapsedTime(deadline) > TimeSpan.FromSeconds(10))
                {
                    return ids;
                }

                await Task.Delay(10);
            }
        }

        public override async Task SendAsync(ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken)
        {
            Sending.TrySetResult();
            await Free.Task;
            Frames.Enqueue(System.Text.Encoding.UTF8.GetString(buffer));
        }

        public override async Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken)
        {
            await closed.Task;
            return new WebSocketReceiveResult(0, WebSocketMessageType.Close, true);
        }

        public override Task CloseOutputAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken)
        {
            closed.TrySetResult();
            return Task.CompletedTask;
        }

        public override Task CloseAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) =>
            CloseOutputAsync(closeStatus, statusDescription, cancellationToken);

        public override void Abort() => closed.TrySetResult();

        public override void Dispose()
        {
        }
    }
}
