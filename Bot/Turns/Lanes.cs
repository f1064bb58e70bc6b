namespace CompanionBot.Bot.Turns;

/// <summary>
/// Turns of one conversation wait for each other on this host, in the order they came, so that a burst of messages need
/// not be taken anew again and again. It spares work only: what holds between hosts is the version check of the commit.
/// </summary>
internal sealed class Lanes
{
    private readonly Lock gate = new();
    private readonly Dictionary<TurnKey, Lane> lanes = [];

    /// <summary>Returns when it is this turn's time; disposing lets the next one in.</summary>
    public async ValueTask<IDisposable> Enter(TurnKey key, CancellationToken cancellationToken)
    {
        var lane = Join(key);
        try
        {
            await lane.Turn.WaitAsync(cancellationToken);
            return lane;
        }
        catch
        {
            Leave(lane);
            throw;
        }
    }

    private Lane Join(TurnKey key)
    {
        lock (gate)
        {
            var lane = lanes.TryGetValue(key, out var there) ? there : lanes[key] = new Lane(this, key);
            lane.Users++;
            return lane;
        }
    }

    private void Leave(Lane lane)
    {
        lock (gate)
        {
            if (--lane.Users == 0)
            {
                lanes.Remove(lane.Key);
            }
        }
    }

    private sealed class Lane(Lanes lanes, TurnKey key) : IDisposable
    {
        public TurnKey Key => key;

        public SemaphoreSlim Turn { get; } = new(1, 1);

        /// <summary>Those inside and those who wait.</summary>
        public int Users { get; set; }

        public void Dispose()
        {
            Turn.Release();
            lanes.Leave(this);
        }
    }
}
