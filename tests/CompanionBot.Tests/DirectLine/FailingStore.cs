using System.Collections.Immutable;
using CompanionBot.Bot.Turns;

namespace CompanionBot.Tests.DirectLine;

/// <summary>A real store that fails when the test wants it to.</summary>
internal sealed class FailingStore(ITurnStore store) : ITurnStore
{
    public bool CannotWrite { get; set; }

    public bool CannotRead { get; set; }

    /// <summary>What every commit waits for.</summary>
    public Task Disk { get; set; } = Task.CompletedTask;

    /// <summary>Done when a commit waits.</summary>
    public TaskCompletionSource Committing { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ValueTask<LoadedTurn> Load(TurnKey key, string? inboundId, CancellationToken cancellationToken) =>
        Reading().Load(key, inboundId, cancellationToken);

    public async ValueTask<CommitResult> Commit(TurnCommit turn, CancellationToken cancellationToken)
    {
        if (!Disk.IsCompleted)
        {
            Committing.TrySetResult();
            await Disk;
        }

        return await Writing().Commit(turn, cancellationToken);
    }

    public ValueTask<ImmutableArray<StoredActivity>> Replay(TurnKey key, long after, int most, CancellationToken cancellationToken) =>
        Reading().Replay(key, after, most, cancellationToken);

    public ValueTask<ConversationStanding> Find(TurnKey key, CancellationToken cancellationToken) => Reading().Find(key, cancellationToken);

    public ValueTask End(TurnKey key, CancellationToken cancellationToken) => Writing().End(key, cancellationToken);

    public ValueTask<ImmutableArray<DueTurn>> Due(DateTimeOffset now, int most, CancellationToken cancellationToken) =>
        Reading().Due(now, most, cancellationToken);

    public ValueTask<DateTimeOffset?> NextDue(CancellationToken cancellationToken) => Reading().NextDue(cancellationToken);

    public ValueTask Postpone(DueTurn due, DateTimeOffset until, CancellationToken cancellationToken) =>
        Writing().Postpone(due, until, cancellationToken);

    public ValueTask<DateTimeOffset?> NextDelivery(CancellationToken cancellationToken) => Reading().NextDelivery(cancellationToken);

    public ValueTask<ImmutableArray<OutboxRow>> Lease(DateTimeOffset now, DateTimeOffset until, int most, CancellationToken cancellationToken) =>
        Writing().Lease(now, until, most, cancellationToken);

    public ValueTask Delivered(OutboxRow row, CancellationToken cancellationToken) => Writing().Delivered(row, cancellationToken);

    public ValueTask PutOff(OutboxRow row, DateTimeOffset until, CancellationToken cancellationToken) =>
        Writing().PutOff(row, until, cancellationToken);

    public ValueTask GiveUp(OutboxRow row, string reason, DateTimeOffset now, CancellationToken cancellationToken) =>
        Writing().GiveUp(row, reason, now, cancellationToken);

    public ValueTask<int> Sweep(DateTimeOffset now, CancellationToken cancellationToken) => Writing().Sweep(now, cancellationToken);

    private ITurnStore Reading() => CannotRead ? throw new StoreUnavailableException("The disk is gone.") : store;

    private ITurnStore Writing() => CannotWrite ? throw new StoreUnavailableException("The disk is full.") : store;
}
