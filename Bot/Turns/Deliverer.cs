namespace CompanionBot.Bot.Turns;

/// <summary>
/// Hands what was committed to the push channels: within a conversation in order and one at a time, several conversations
/// side by side. It keeps nothing in memory. Whoever holds a row has it on lease, so that any host goes on where one
/// stopped; if that one had stopped between the channel's answer and the deletion, the person sees one reply twice.
/// </summary>
public sealed class Deliverer(
    ITurnStore store, IEnumerable<IChannel> channels, OutboxSignal committed, TimeProvider time, ILogger<Deliverer> log)
    : BackgroundService
{
    /// <summary>How long a channel may take for one activity.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Longer than an attempt and its writing down can take, so that only a host that hangs or died loses it.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    internal const int AtOnce = 16;
    private static readonly TimeSpan LongestSleep = TimeSpan.FromHours(1);
    private static readonly TimeSpan StorePause = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, IPushChannel> channels = channels.OfType<IPushChannel>().ToDictionary(channel => channel.Id);
    private readonly List<Task> carried = [];
    private int busy;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (channels.Count == 0)
        {
            return;
        }

        try
        {
            await Rounds(stoppingToken);
        }
        finally
        {
            // What is on its way is let through, so that stopping in good order shows nothing twice.
            await Task.WhenAll(carried);
        }
    }

    private async Task Rounds(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Round(stoppingToken);
            }
            catch (StoreUnavailableException unavailable)
            {
                log.DeliveryWaits(unavailable.Message);
                await Task.Delay(StorePause, time, stoppingToken);
            }
        }
    }

    private async Task Round(CancellationToken cancellationToken)
    {
        carried.RemoveAll(task => task.IsCompleted);
        var now = time.GetUtcNow();
        var free = AtOnce - Volatile.Read(ref busy);
        var wait = free > 0 && await store.NextDelivery(cancellationToken) is { } next ? next - now : LongestSleep;
        if (wait > TimeSpan.Zero)
        {
            await committed.Wait(wait < LongestSleep ? wait : LongestSleep, time, cancellationToken);
            return;
        }

        foreach (var row in await store.Lease(now, now + Lease, free, CancellationToken.None))
        {
            Interlocked.Increment(ref busy);
            carried.Add(Carry(row));
        }
    }

    /// <summary>Never throws.</summary>
    private async Task Carry(OutboxRow row)
    {
        try
        {
            await Settle(row, await Attempt(row));
        }
        catch (Exception fault)
        {
            // The lease runs out by itself and the row is tried again; the others must go on meanwhile.
            log.DeliveryNotSettled(fault.GetType().Name);
        }
        finally
        {
            Interlocked.Decrement(ref busy);
            committed.Ring();
        }
    }

    private async Task<Delivery> Attempt(OutboxRow row)
    {
        if (row.ExpiresAt <= time.GetUtcNow() || row.Attempt > Backoff.MostAttempts)
        {
            return new Delivery.Refused("It could not be delivered in time.");
        }

        if (row.Activity is null || row.Reference is null)
        {
            return new Delivery.Later(null, "It cannot be read with the keys, or by the release, that is running.");
        }

        return channels.TryGetValue(row.Activity.ChannelId ?? "", out var channel)
            ? await Attempt(channel, row.Key, new StoredActivity(row.Seq, row.Activity), row.Reference)
            : new Delivery.Later(null, "Its channel is not set up.");
    }

    private async Task<Delivery> Attempt(IPushChannel channel, TurnKey key, StoredActivity row, Dialogs.Activities.Activity reference)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        try
        {
            return await channel.Deliver(key, row, reference, patience.Token).WaitAsync(patience.Token);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            return new Delivery.Later(null, "The channel took too long.");
        }
        catch (Exception fault)
        {
            return new Delivery.Later(null, fault.GetType().Name);
        }
    }

    private ValueTask Settle(OutboxRow row, Delivery delivery) => delivery switch
    {
        Delivery.Later later when Backoff.Next(row, later.RetryAfter, time.GetUtcNow()) is { } next => PutOff(row, later, next),
        Delivery.Later later => GiveUp(row, $"Given up: {later.Reason}"),
        Delivery.Refused refused => GiveUp(row, refused.Reason),
        _ => store.Delivered(row, CancellationToken.None),
    };

    private ValueTask PutOff(OutboxRow row, Delivery.Later later, DateTimeOffset next)
    {
        log.DeliveryPutOff(row.Attempt, later.Reason);
        return store.PutOff(row, next, CancellationToken.None);
    }

    private ValueTask GiveUp(OutboxRow row, string reason)
    {
        log.DeliveryGivenUp(row.Attempt, reason);
        return store.GiveUp(row, reason, time.GetUtcNow(), CancellationToken.None);
    }
}
