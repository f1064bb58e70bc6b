using System.Threading.Channels;

namespace CompanionBot.Bot.Turns;

/// <summary>Wakes one that sleeps until there is something to do. Rung while nobody waits, it is heard by the next who does.</summary>
public abstract class Signal
{
    private readonly Channel<bool> bell = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => bell.Writer.TryWrite(true);

    /// <summary>Returns when it was rung, or after <paramref name="most"/>.</summary>
    public async Task Wait(TimeSpan most, TimeProvider time, CancellationToken cancellationToken)
    {
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var ring = bell.Reader.WaitToReadAsync(done.Token).AsTask();
        await Task.WhenAny(ring, Task.Delay(most, time, done.Token));
        await done.CancelAsync();
        bell.Reader.TryRead(out _);
        cancellationToken.ThrowIfCancellationRequested();
    }
}

/// <summary>Tells <see cref="DueWork"/> that something was planned, so that it looks again when the next turn is due.</summary>
public sealed class DueSignal : Signal;

/// <summary>Tells <see cref="Deliverer"/> that a turn of a push channel was committed.</summary>
public sealed class OutboxSignal : Signal;
