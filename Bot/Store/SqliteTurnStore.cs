using System.Collections.Immutable;
using CompanionBot.Bot.Turns;
using Microsoft.Extensions.Options;

namespace CompanionBot.Bot.Store;

/// <summary>Turns in an embedded SQLite database: nothing to install, one machine.</summary>
internal sealed class SqliteTurnStore(Database database, TimeProvider time, IOptions<StoreOptions> options) : ITurnStore
{
    private readonly Seal seal = database.Seal;
    private readonly Retention retention = new(options.Value.IdleDays);

    public ValueTask<LoadedTurn> Load(TurnKey key, string? inboundId, CancellationToken cancellationToken) =>
        Read(session => TurnReads.Load(session, seal, key, inboundId), cancellationToken);

    public ValueTask<CommitResult> Commit(TurnCommit turn, CancellationToken cancellationToken) => database.Writer.Run(
        new TurnWrite(turn, seal, retention).Run,
        result => result != CommitResult.Committed ? Ending.Undo : turn.Turn.Forget ? Ending.KeepAndScrub : Ending.Keep,
        cancellationToken);

    public ValueTask<ImmutableArray<StoredActivity>> Replay(TurnKey key, long after, int most, CancellationToken cancellationToken) =>
        Read(session => TurnReads.Replay(session, seal, key, after, most), cancellationToken);

    public ValueTask<ConversationStanding> Find(TurnKey key, CancellationToken cancellationToken) =>
        Read(session => TurnReads.Find(session, seal, key), cancellationToken);

    public async ValueTask End(TurnKey key, CancellationToken cancellationToken) => await database.Writer.Run(
        session =>
        {
            Erasure.End(session, key, time.GetUtcNow());
            return true;
        },
        _ => Ending.KeepAndScrub,
        cancellationToken);

    public ValueTask<ImmutableArray<DueTurn>> Due(DateTimeOffset now, int most, CancellationToken cancellationToken) =>
        Read(session => PlannedReads.Due(session, seal, now, most), cancellationToken);

    public ValueTask<DateTimeOffset?> NextDue(CancellationToken cancellationToken) =>
        Read(PlannedReads.NextDue, cancellationToken);

    public async ValueTask Postpone(DueTurn due, DateTimeOffset until, CancellationToken cancellationToken) =>
        await database.Writer.Run(session => PlannedReads.Postpone(session, seal, due, until), _ => Ending.Keep, cancellationToken);

    public ValueTask<DateTimeOffset?> NextDelivery(CancellationToken cancellationToken) => Read(OutboxWork.Next, cancellationToken);

    public async ValueTask<ImmutableArray<OutboxRow>> Lease(
        DateTimeOffset now, DateTimeOffset until, int most, CancellationToken cancellationToken)
    {
        var rows = await database.Writer.Run(
            session => OutboxWork.Lease(session, now, until, most),
            leased => leased.Count > 0 ? Ending.Keep : Ending.Undo,
            cancellationToken);
        return [.. rows.Select(row => row.Open(seal))];
    }

    public async ValueTask Delivered(OutboxRow row, CancellationToken cancellationToken) =>
        await database.Writer.Run(session => OutboxWork.Remove(session, row), _ => Ending.Keep, cancellationToken);

    public async ValueTask PutOff(OutboxRow row, DateTimeOffset until, CancellationToken cancellationToken) =>
        await database.Writer.Run(session => OutboxWork.PutOff(session, row, until), _ => Ending.Keep, cancellationToken);

    public async ValueTask GiveUp(OutboxRow row, string reason, DateTimeOffset now, CancellationToken cancellationToken) =>
        await database.Writer.Run(session => OutboxWork.GiveUp(session, row, reason, now), _ => Ending.Keep, cancellationToken);

    public async ValueTask<int> Sweep(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await Portions(session => Erasure.SweepRows(session, now), Erasure.RowPortion, cancellationToken);
        return await Portions(session => Erasure.Sweep(session, now), Erasure.Portion, cancellationToken);
    }

    /// <summary>Erases portion by portion until one was not full, so that turns come in between.</summary>
    private async ValueTask<int> Portions(Func<Session, int> erase, int full, CancellationToken cancellationToken)
    {
        var (erased, portion) = (0, full);
        while (portion >= full)
        {
            portion = await database.Writer.Run(erase, EndingOf, cancellationToken);
            erased += portion;
        }

        return erased;
    }

    private static Ending EndingOf(int erased) => erased > 0 ? Ending.KeepAndScrub : Ending.Undo;

    /// <summary>SQLite answers on the thread that asks; its answers take microseconds.</summary>
    private ValueTask<T> Read<T>(Func<Session, T> body, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(database.Readers.Read(body));
    }
}
