using System.Collections.Immutable;
using CompanionBot.Bot.Turns;

namespace CompanionBot.Tests.Turns;

/// <summary>A real store whose commits do what the test wants.</summary>
internal sealed class TroubledStore(ITurnStore store) : ITurnStore
{
    public Func<TurnCommit, CancellationToken, ValueTask<CommitResult>> Commits { get; init; } = store.Commit;

    public Func<OutboxRow, CancellationToken, ValueTask> Deliveries { get; init; } = store.Delivered;

    public ValueTask<CommitResult> Commit(TurnCommit turn, CancellationToken cancellationToken) => Commits(turn, cancellationToken);

    public ValueTask<LoadedTurn> Load(TurnKey key, string? inboundId, CancellationToken cancellationToken) =>
        store.Load(key, inboundId, cancellationToken);

    public ValueTask<ImmutableArray<StoredActivity>> Replay(TurnKey key, long after, int most, CancellationToken cancellationToken) =>
        store.Replay(key, after, most, cancellationToken);

    public ValueTask<ConversationStanding> Find(TurnKey key, CancellationToken cancellationToken) => store.Find(key, cancellationToken);

    public ValueTask End(TurnKey key, CancellationToken cancellationToken) => store.End(key, cancellationToken);

    public ValueTask<ImmutableArray<DueTurn>> Due(DateTimeOffset now, int most, CancellationToken cancellationToken) =>
        store.Due(now, most, cancellationToken);

    public ValueTask<DateTimeOffset?> NextDue(CancellationToken cancellationToken) => store.NextDue(cancellationToken);

    public ValueTask Postpone(DueTurn due, DateTimeOffset until, CancellationToken cancellationToken) =>
        store.Postpone(due, until, cancellationToken);

    public ValueTask<DateTimeOffset?> NextDelivery(CancellationToken cancellationToken) => store.NextDelivery(cancellationToken);

    public ValueTask<ImmutableArray<OutboxRow>> Lease(DateTimeOffset now, DateTimeOffset until, int most, CancellationToken cancellationToken) =>
        store.Lease(now, until, most, cancellationToken);

    public ValueTask Delivered(OutboxRow row, CancellationToken cancellationToken) => Deliveries(row, cancellationToken);

    public ValueTask PutOff(OutboxRow row, DateTimeOffset until, CancellationToken cancellationToken) =>
        store.PutOff(row, until, cancellationToken);

    public ValueTask GiveUp(OutboxRow row, string reason, DateTimeOffset now, CancellationToken cancellationToken) =>
        store.GiveUp(row, reason, now, cancellationToken);

    public ValueTask<int> Sweep(DateTimeOffset now, CancellationToken cancellationToken) => store.Sweep(now, cancellationToken);
}
