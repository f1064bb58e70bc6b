using System.Collections.Immutable;
using System.Net.WebSockets;
using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs.Activities;
using Microsoft.Extensions.Options;

namespace CompanionBot.Bot.DirectLine;

/// <summary>The open streams of this host, and so the way that Direct Line reaches people.</summary>
public sealed class Streams(
    ITurnStore store, Held held, IOptions<DirectLineOptions> options, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<Streams> log)
    : IChannel
{
    private readonly Lock gate = new();
    private readonly Dictionary<TurnKey, List<StreamSocket>> open = [];

    public string Id => ActivityRules.ChannelId;

    public bool Pull => true;

    public void Committed(TurnKey key, ImmutableArray<StoredActivity> rows)
    {
        if (!rows.IsEmpty)
        {
            Of(key).ForEach(stream => stream.Hand(rows));
        }
    }

    /// <summary>Shows activities that are not part of the history.</summary>
    public void Show(TurnKey key, ImmutableArray<Activity> activities)
    {
        if (activities.IsEmpty)
        {
            return;
        }

        var streams = Of(key);
        streams.ForEach(stream => stream.Show(activities));
        if (streams.Count == 0 && activities.Any(activity => activity.Type != ActivityTypes.Typing))
        {
            held.Put(key, activities);
        }
    }

    /// <summary>Closes all streams of a conversation; nothing more is sent on them.</summary>
    public void Close(TurnKey key)
    {
        held.Take(key);
        Of(key).ForEach(stream => stream.Stop("ended"));
    }

    /// <summary>Serves one stream from after a watermark until either side closes it.</summary>
    public async Task Serve(WebSocket socket, TurnKey key, long after)
    {
        var stream = new StreamSocket(socket, key, after, store, log);
        Enter(key, stream);
        try
        {
            // Taken after entering: what comes from now on is shown to this stream directly.
            stream.Show(held.Take(key));
            using var stopping = lifetime.ApplicationStopping.Register(() => stream.Stop("restarting"));
            using var timer = time.CreateTimer(_ => stream.KeepAlive(), null, options.Value.KeepAlive, options.Value.KeepAlive);
            log.StreamClosed(await stream.Run());
        }
        finally
        {
            Leave(key, stream);
        }
    }

    private List<StreamSocket> Of(TurnKey key)
    {
        lock (gate)
        {
            return open.TryGetValue(key, out var streams) ? [.. streams] : [];
        }
    }

    private void Enter(TurnKey key, StreamSocket stream)
    {
        lock (gate)
        {
            var streams = open.TryGetValue(key, out var there) ? there : open[key] = [];
            streams.Add(stream);
            log.StreamOpened(streams.Count);
            foreach (var oldest in streams.Take(streams.Count - options.Value.StreamsPerConversation))
            {
                oldest.Stop("too many streams");
            }
        }
    }

    private void Leave(TurnKey key, StreamSocket stream)
    {
        lock (gate)
        {
            if (open.TryGetValue(key, out var streams) && streams.Remove(stream) && streams.Count == 0)
            {
                open.Remove(key);
            }
        }
    }
}
