using System.Collections.Concurrent;
using System.Collections.Immutable;
using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Tests.DirectLine;

/// <summary>A turn store in memory, with the contract's optimistic versions, that can be made to fail.</summary>
internal sealed class MemoryTurnStore : ITurnStore
{
    private readonly Lock gate = new();
    private readonly Dictionary<TurnKey, Kept> conversations = [];

    public bool CannotWrite { get; set; }

    public bool CannotRead { get; set; }

    public ConcurrentDictionary<TurnKey, ConversationStanding> Standings { get; } = new();

    public ImmutableArray<StoredActivity> Rows(TurnKey key)
    {
        lock (gate)
        {
            return conversations.TryGetValue(key, out var kept) ? kept.Rows : [];
        }
    }

    public ValueTask<LoadedTurn> Load(TurnKey key, string? inboundId, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var kept = conversations.GetValueOrDefault(key) ?? Kept.Nothing;
            var seen = inboundId is null ? null : kept.Seen.GetValueOrDefault(inboundId);
            return ValueTask.FromResult(new LoadedTurn(
                new Snapshot(kept.State, Profile.New, []), StandingOf(key), kept.Version, 0, kept.Rows.Length + 1, kept.Last, seen));
        }
    }

    public ValueTask<CommitResult> Commit(TurnCommit turn, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (CannotWrite)
            {
                throw new StoreUnavailableException("The disk is full.");
            }

            var kept = conversations.GetValueOrDefault(turn.Key) ?? Kept.Nothing;
            if (kept.Version != turn.Loaded.ConversationVersion)
            {
                return ValueTask.FromResult(CommitResult.Conflict);
            }

            conversations[turn.Key] = new Kept(
                kept.Version + 1,
                turn.Turn.State,
                kept.Rows.AddRange(turn.Rows.All),
                turn.Rows.LastTimestamp,
                turn.InboundId is { } id ? kept.Seen.SetItem(id, new SeenTurn(turn.Rows.Echo, turn.Rows.Replies)) : kept.Seen);
            return ValueTask.FromResult(CommitResult.Committed);
        }
    }

    public ValueTask<ImmutableArray<StoredActivity>> Replay(TurnKey key, long after, int most, CancellationToken cancellationToken) =>
        CannotRead
            ? throw new StoreUnavailableException("The disk is gone.")
            : ValueTask.FromResult(Rows(key).Where(row => row.Seq > after).Take(most).ToImmutableArray());

    public ValueTask<ConversationStanding> Find(TurnKey key, CancellationToken cancellationToken) =>
        CannotRead ? throw new StoreUnavailableException("The disk is gone.") : ValueTask.FromResult(StandingOf(key));

    public ValueTask End(TurnKey key, CancellationToken cancellationToken)
    {
        Standings[key] = ConversationStanding.Ended;
        return ValueTask.CompletedTask;
    }

    public ValueTask<ImmutableArray<DueTurn>> Due(DateTimeOffset now, int most, CancellationToken cancellationToken) =>
        ValueTask.FromResult(ImmutableArray<DueTurn>.Empty);

    public ValueTask<DateTimeOffset?> NextDue(CancellationToken cancellationToken) => ValueTask.FromResult<DateTimeOffset?>(null);

    public ValueTask Postpone(DueTurn due, DateTimeOffset until, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask<int> Sweep(DateTimeOffset now, CancellationToken cancellationToken) => ValueTask.FromResult(0);

    private ConversationStanding StandingOf(TurnKey key)
    {
        lock (gate)
        {
            return Standings.TryGetValue(key, out var standing) ? standing
                : conversations.ContainsKey(key) ? ConversationStanding.Open
                : ConversationStanding.Unknown;
        }
    }

    private sealed record Kept(
        long Version,
        ConversationState State,
        ImmutableArray<StoredActivity> Rows,
        DateTimeOffset Last,
        ImmutableDictionary<string, SeenTurn> Seen)
    {
        public static Kept Nothing { get; } = new(
            0, ConversationState.New, [], DateTimeOffset.MinValue, ImmutableDictionary<string, SeenTurn>.Empty);
    }
}
