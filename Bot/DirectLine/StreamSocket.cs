using System.Collections.Immutable;
using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;
using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs.Activities;

namespace CompanionBot.Bot.DirectLine;

/// <summary>
/// One stream. New rows are handed over in memory, but what was sent and what comes next follows from the sequence
/// numbers: where one is missing, or this client is too slow for its queue, the store is read again.
/// </summary>
public sealed class StreamSocket(WebSocket socket, TurnKey key, long after, ITurnStore store, ILogger log)
{
    private const int QueueLength = 64;
    private const int RowsAFrame = 50;
    private static readonly TimeSpan LongestSend = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestGoodbye = TimeSpan.FromSeconds(3);

    private readonly Channel<News> queue = Channel.CreateBounded<News>(
        new BoundedChannelOptions(QueueLength) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    private long sent = after;
    private volatile bool behind = true; // It begins with what was said before it was opened.
    private volatile string? ending;

    /// <summary>Rows that were just committed.</summary>
    public void Hand(ImmutableArray<StoredActivity> rows) => Enqueue(new News(rows, []));

    /// <summary>Activities that are not part of the history.</summary>
    public void Show(ImmutableArray<Activity> activities)
    {
        if (!activities.IsEmpty)
        {
            Enqueue(new News([], activities));
        }
    }

    /// <summary>Sends an empty frame.</summary>
    public void KeepAlive() => queue.Writer.TryWrite(News.Nothing);

    /// <summary>Sends nothing more and closes.</summary>
    public void Stop(string reason)
    {
        ending ??= reason;
        queue.Writer.TryComplete();
    }

    /// <summary>Runs until either side closes; returns why.</summary>
    public async Task<string> Run()
    {
        var listening = Listen();
        queue.Writer.TryWrite(News.Nothing);
        try
        {
            await Pump();
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            Stop("connection lost");
        }
        catch (StoreUnavailableException e)
        {
            log.StreamWithoutStore(e.GetType().Name);
            Stop("try again");
        }

        await Goodbye(listening);
        return ending ?? "closed";
    }

    private void Enqueue(News news)
    {
        if (!queue.Writer.TryWrite(news))
        {
            // The flag goes up before the nudge, so that whoever reads the nudge, or anything after it, sees the flag.
            behind = true;
            queue.Writer.TryWrite(News.Nothing);
        }
    }

    private async Task Pump()
    {
        await foreach (var news in queue.Reader.ReadAllAsync())
        {
            if (ending is not null)
            {
                return;
            }

            await Send(news);
        }
    }

    private async Task Send(News news)
    {
        if (behind || (!news.Rows.IsEmpty && news.Rows[0].Seq > sent + 1))
        {
            behind = false;
            await CatchUp();
        }
        else if (news.IsNothing)
        {
            await Write([]);
        }

        await SendRows([.. news.Rows.Where(row => row.Seq > sent)]);
        if (!news.Transient.IsEmpty)
        {
            await WriteSet(new ActivitySet(news.Transient, null));
        }
    }

    private async Task CatchUp()
    {
        using var patience = new CancellationTokenSource(LongestSend);
        ImmutableArray<StoredActivity> rows;
        do
        {
            rows = await store.Replay(key, sent, RowsAFrame, patience.Token);
            await SendRows(rows);
        }
        while (rows.Length == RowsAFrame && ending is null);
    }

    private async Task SendRows(ImmutableArray<StoredActivity> rows)
    {
        if (!rows.IsEmpty)
        {
            sent = rows[^1].Seq;
            await WriteSet(new ActivitySet([.. rows.Select(row => row.Activity)], Watermark.Text(sent)));
        }
    }

    private Task WriteSet(ActivitySet set) => Write(JsonSerializer.SerializeToUtf8Bytes(set, Wire.Default.ActivitySet));

    private async Task Write(byte[] frame)
    {
        using var patience = new CancellationTokenSource(LongestSend);
        await socket.SendAsync(frame.AsMemory(), WebSocketMessageType.Text, endOfMessage: true, patience.Token);
    }

    // Clients send empty frames to keep the line open; whatever they send is read and dropped.
    private async Task Listen()
    {
        var buffer = new byte[512];
        try
        {
            while ((await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None)).MessageType != WebSocketMessageType.Close)
            {
            }

            Stop("closed by the client");
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            Stop("connection lost");
        }
    }

    private async Task Goodbye(Task listening)
    {
        try
        {
            using var patience = new CancellationTokenSource(LongestGoodbye);
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, ending, patience.Token);
            await listening.WaitAsync(patience.Token);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or ObjectDisposedException or IOException)
        {
            ending ??= "connection lost"; // The other side is gone already.
        }

        socket.Abort();
        await listening;
    }

    /// <summary>What there is to send: rows, or activities outside the history, or neither, to show that the line is open.</summary>
    private readonly record struct News(ImmutableArray<StoredActivity> Rows, ImmutableArray<Activity> Transient)
    {
        public static News Nothing { get; } = new([], []);

        public bool IsNothing => Rows.IsEmpty && Transient.IsEmpty;
    }
}
