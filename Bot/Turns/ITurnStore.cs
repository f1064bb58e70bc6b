using System.Collections.Immutable;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Bot.Turns;

/// <summary>
/// Where turns are kept. Everything one turn does is committed together or not at all. Every call names the owner, so
/// that the tables can be spread by it.
/// </summary>
public interface ITurnStore
{
    /// <summary>All that a turn needs, in one round trip; a conversation that does not exist is loaded as new.</summary>
    ValueTask<LoadedTurn> Load(TurnKey key, string? inboundId, CancellationToken cancellationToken);

    /// <summary>Writes the whole turn, on disk when it returns <see cref="CommitResult.Committed"/>.</summary>
    /// <exception cref="StoreUnavailableException">The disk is full, read-only or gone; nothing was written.</exception>
    ValueTask<CommitResult> Commit(TurnCommit turn, CancellationToken cancellationToken);

    /// <summary>The activities of a conversation after a watermark, in order, at most <paramref name="most"/>.</summary>
    ValueTask<ImmutableArray<StoredActivity>> Replay(TurnKey key, long after, int most, CancellationToken cancellationToken);

    /// <summary>Whether the conversation was begun, and whether it still takes messages.</summary>
    ValueTask<ConversationStanding> Find(TurnKey key, CancellationToken cancellationToken);

    /// <summary>Quick exit: the conversation takes no more messages and is shown to nobody again.</summary>
    ValueTask End(TurnKey key, CancellationToken cancellationToken);

    /// <summary>Planned turns whose time has come, the oldest first, at most <paramref name="most"/>.</summary>
    ValueTask<ImmutableArray<DueTurn>> Due(DateTimeOffset now, int most, CancellationToken cancellationToken);

    /// <summary>When the next planned turn is due; null when nothing is planned.</summary>
    ValueTask<DateTimeOffset?> NextDue(CancellationToken cancellationToken);

    /// <summary>A planned turn that failed is not tried again before <paramref name="until"/>.</summary>
    ValueTask Postpone(DueTurn due, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>When a conversation has something to deliver next; null when nothing waits. Rows of pull channels never do.</summary>
    ValueTask<DateTimeOffset?> NextDelivery(CancellationToken cancellationToken);

    /// <summary>
    /// Takes the first undelivered row of each conversation where it is due, at most <paramref name="most"/>. Nobody else
    /// gets it, nor what follows it, before <paramref name="until"/>, or before it is delivered, put off or given up.
    /// </summary>
    ValueTask<ImmutableArray<OutboxRow>> Lease(DateTimeOffset now, DateTimeOffset until, int most, CancellationToken cancellationToken);

    /// <summary>The channel has it: the row goes. This and the next two do nothing when somebody else has the lease.</summary>
    ValueTask Delivered(OutboxRow row, CancellationToken cancellationToken);

    /// <summary>The conversation's rows are not tried again before <paramref name="until"/>.</summary>
    ValueTask PutOff(OutboxRow row, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>The row goes; what stays is a dead letter with the reason and without its content.</summary>
    ValueTask GiveUp(OutboxRow row, string reason, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Erases what has outlived its purpose. Returns how many conversations went.</summary>
    ValueTask<int> Sweep(DateTimeOffset now, CancellationToken cancellationToken);
}

/// <summary>Whose turn it is: the person's key and the conversation's id.</summary>
public sealed record TurnKey(string Owner, string Conversation);

/// <summary>What <see cref="ITurnStore.Load"/> found.</summary>
/// <param name="ConversationVersion">0 when the conversation does not exist yet.</param>
/// <param name="PersonVersion">0 when nothing is stored of the person.</param>
/// <param name="NextSeq">The sequence number that the next activity gets; the first is 1, none is ever used again.</param>
/// <param name="LastTimestamp">The newest timestamp that was given; the next has to be later.</param>
/// <param name="Seen">What this inbound id led to before; null when it is new.</param>
public sealed record LoadedTurn(
    Snapshot Snapshot,
    ConversationStanding Standing,
    long ConversationVersion,
    long PersonVersion,
    long NextSeq,
    DateTimeOffset LastTimestamp,
    SeenTurn? Seen);

/// <summary>The rows of a turn that was committed before: the echo of the message and the replies to it.</summary>
public sealed record SeenTurn(StoredActivity? Echo, ImmutableArray<StoredActivity> Replies);

/// <summary>What there is of a conversation.</summary>
public enum ConversationStanding
{
    Unknown,
    Open,

    /// <summary>Left by quick exit.</summary>
    Ended,

    /// <summary>Erased within the last 24 hours; a late repeat must not create it anew.</summary>
    Forgotten,
}

/// <summary>One activity of a conversation with its place in it.</summary>
public sealed record StoredActivity(long Seq, Activity Activity);

/// <summary>One turn as it is to be written.</summary>
/// <param name="InboundId">Makes a repeat recognizable; null for a planned turn, which is recognized by its own row.</param>
/// <param name="Rows">What becomes part of the conversation.</param>
/// <param name="Pull">The channel fetches its rows; otherwise they are due for delivery at once.</param>
/// <param name="Reference">Where to reach the person later: the newest conversation reference.</param>
/// <param name="DueId">The planned turn this is, if it is one; it is committed only while that row still stands.</param>
public sealed record TurnCommit(
    TurnKey Key,
    string? InboundId,
    LoadedTurn Loaded,
    Turn Turn,
    TurnRows Rows,
    bool Pull,
    Activity Reference,
    string? DueId,
    DateTimeOffset Now);

/// <summary>The activities of one turn, with ids, timestamps and sequence numbers.</summary>
/// <param name="Echo">The person's own activity, on a pull channel.</param>
/// <param name="NextSeq">The first sequence number after them.</param>
/// <param name="LastTimestamp">The newest timestamp that was given so far.</param>
public sealed record TurnRows(
    StoredActivity? Echo,
    ImmutableArray<StoredActivity> Replies,
    long NextSeq,
    DateTimeOffset LastTimestamp)
{
    /// <summary>In the order in which they appear.</summary>
    public ImmutableArray<StoredActivity> All => Echo is null ? Replies : [Echo, .. Replies];
}

/// <summary>How a commit ended.</summary>
public enum CommitResult
{
    Committed,

    /// <summary>The inbound id is there already; nothing was written.</summary>
    Duplicate,

    /// <summary>Another turn was first, or the planned turn was cancelled; load again.</summary>
    Conflict,
}

/// <summary>A planned turn whose time has come, with the reference to reach the person.</summary>
/// <param name="Failures">How often it was tried in vain.</param>
public sealed record DueTurn(TurnKey Key, Planned Planned, Activity Reference, int Failures = 0);

/// <summary>A row that is held for delivery.</summary>
/// <param name="Attempt">The first is 1. It also tells whose lease it is, because each lease counts as an attempt.</param>
/// <param name="Activity">Null when it cannot be decrypted or understood.</param>
/// <param name="Reference">The newest of the conversation; made of the activity where the conversation was forgotten.</param>
public sealed record OutboxRow(TurnKey Key, long Seq, int Attempt, DateTimeOffset ExpiresAt, Activity? Activity, Activity? Reference);

/// <summary>The store cannot write at the moment. The message says why in words an operator understands.</summary>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
