namespace CompanionBot.Bot.Turns;

/// <summary>Erases what has outlived its purpose, at the start and then every few minutes.</summary>
public sealed class Housekeeping(ITurnStore store, TimeProvider time, ILogger<Housekeeping> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            await Sweep(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Sweep(CancellationToken cancellationToken)
    {
        try
        {
            var erased = await store.Sweep(time.GetUtcNow(), cancellationToken);
            if (erased > 0)
            {
                log.Erased(erased);
            }
        }
        catch (StoreUnavailableException unavailable)
        {
            log.SweepWaits(unavailable.Message);
        }
    }
}
