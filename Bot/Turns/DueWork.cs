using System.Text.Json;
using CompanionBot.Dialogs.Activities;

namespace CompanionBot.Bot.Turns;

/// <summary>
/// Begins planned turns when their time has come, as ordinary turns. It keeps nothing in memory: after a restart it
/// finds what is overdue, and a turn that was begun twice commits once, because it has to find its row.
/// </summary>
public sealed class DueWork(
    ITurnStore store, TurnRunner turns, IEnumerable<IChannel> channels, DueSignal planned, TimeProvider time, ILogger<DueWork> log)
    : BackgroundService
{
    private const int AtOnce = 8;
    private const int MostARound = 64;
    private static readonly TimeSpan LongestSleep = TimeSpan.FromHours(1);
    private static readonly TimeSpan StorePause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, IChannel> channels = channels.ToDictionary(channel => channel.Id);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Round(stoppingToken);
            }
            catch (StoreUnavailableException unavailable)
            {
                log.DueWaits(unavailable.Message);
                await Task.Delay(StorePause, time, stoppingToken);
            }
        }
    }

    private async Task Round(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var wait = await store.NextDue(cancellationToken) is { } next ? next - now : LongestSleep;
        if (wait > TimeSpan.Zero)
        {
            await planned.Wait(wait < LongestSleep ? wait : LongestSleep, time, cancellationToken);
            return;
        }

        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(await store.Due(now, MostARound, cancellationToken), options, Begin);
    }

    private async ValueTask Begin(DueTurn due, CancellationToken cancellationToken)
    {
        try
        {
            if (channels.TryGetValue(due.Reference.ChannelId ?? "", out var channel)
                && await turns.Run(AsInbound(due, channel), cancellationToken) is not (TurnOutcome.Unavailable or TurnOutcome.Gone))
            {
                return;
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // One turn that always fails must not keep the others from their time; it is tried again, ever more rarely.
            log.DueFailed(fault.GetType().Name);
        }

        await store.Postpone(due, time.GetUtcNow() + Pause(due.Failures), cancellationToken);
    }

    private static TimeSpan Pause(int failures) => FirstPause * Math.Pow(2, Math.Min(failures, 9));

    internal static Inbound AsInbound(DueTurn due, IChannel channel) => new(
        due.Key,
        $"planned:{due.Planned.Id}",
        due.Reference with
        {
            Type = ActivityTypes.Event,
            Name = "planned",
            Id = $"planned:{due.Planned.Id}",
            Value = JsonSerializer.SerializeToElement(new { id = due.Planned.Id }),
        },
        channel,
        due.Planned.Id);
}
