using System.Collections.Immutable;
using CompanionBot.Dialogs;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Bot.Turns;

/// <summary>Takes one message through load, dialog and commit. Nothing is shown to anybody before it is on disk.</summary>
public sealed class TurnRunner
{
    /// <summary>How often a turn is taken anew because another one of the same person was first.</summary>
    public const int Tries = 5;

    /// <summary>How long a turn may take, storage included.</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(10);

    private readonly Lanes lanes = new();
    private readonly Respond respond;
    private readonly HelplinesFor helplinesFor;
    private readonly ITurnStore store;
    private readonly DueSignal planned;
    private readonly OutboxSignal outbox;
    private readonly TimeProvider time;
    private readonly ILogger<TurnRunner> log;
    private readonly HintSource? hintSource;

    public TurnRunner(
        Companion companion,
        ITurnStore store,
        DueSignal planned,
        OutboxSignal outbox,
        TimeProvider time,
        ILogger<TurnRunner> log,
        HintSource? hintSource = null)
        : this(companion.Respond, companion.HelplinesFor, store, planned, outbox, time, log, hintSource)
    {
    }

    internal TurnRunner(
        Respond respond,
        HelplinesFor helplinesFor,
        ITurnStore store,
        DueSignal planned,
        OutboxSignal outbox,
        TimeProvider time,
        ILogger<TurnRunner> log,
        HintSource? hintSource = null)
    {
        this.respond = respond;
        this.helplinesFor = helplinesFor;
        this.store = store;
        this.planned = planned;
        this.outbox = outbox;
        this.time = time;
        this.log = log;
        this.hintSource = hintSource;
    }

    internal delegate Turn Respond(Snapshot snapshot, Activity activity, DateTimeOffset now, Hints? hints);

    internal delegate ImmutableArray<Activity> HelplinesFor(Activity activity, DateTimeOffset now);

    /// <summary>
    /// One turn. <paramref name="cancellationToken"/> is never that of the request: a channel that hangs up must not
    /// undo a turn.
    /// </summary>
    public async Task<TurnOutcome> Run(Inbound inbound, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(Deadline, time);
        Task<Hints?>? hints = null;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            using var lane = await lanes.Enter(inbound.Key, either.Token);
            for (var tries = 1; tries <= Tries; tries++)
            {
                if (await Try(inbound, Ask, either.Token) is { } outcome)
                {
                    return outcome;
                }

                log.Conflict(tries);
            }

            return Unavailable(inbound, "Too many messages came at the same moment.");
        }
        catch (StoreUnavailableException unavailable)
        {
            return Unavailable(inbound, unavailable.Message);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            return Unavailable(inbound, "The turn took too long.");
        }

        // Once a turn: a try that lost against another one does not ask again.
        Task<Hints?> Ask(Snapshot snapshot) => hints ??= hintSource is null
            ? Task.FromResult<Hints?>(null)
            : hintSource(snapshot, inbound.Activity, either.Token);
    }

    private async ValueTask<TurnOutcome?> Try(Inbound inbound, Func<Snapshot, Task<Hints?>> ask, CancellationToken cancellationToken)
    {
        var loaded = await store.Load(inbound.Key, InboundId(inbound), cancellationToken);
        var now = time.GetUtcNow();
        if (WithoutEffect(inbound, loaded, now) is { } outcome)
        {
            return outcome;
        }

        var stamp = new Stamp(inbound, loaded, now);
        var turn = respond(loaded.Snapshot, stamp.Activity, now, await ask(loaded.Snapshot));
        var rows = stamp.Rows(turn.Replies);
        var commit = new TurnCommit(
            inbound.Key, InboundId(inbound), loaded, turn, rows, inbound.Channel.Pull, stamp.Reference, inbound.DueId, now);
        return await store.Commit(commit, cancellationToken) == CommitResult.Committed ? Finish(inbound, turn, rows) : null;
    }

    private static TurnOutcome? WithoutEffect(Inbound inbound, LoadedTurn loaded, DateTimeOffset now) => loaded switch
    {
        { Standing: ConversationStanding.Ended or ConversationStanding.Forgotten } => new TurnOutcome.Gone(loaded.Standing),
        { Seen: { } seen } => new TurnOutcome.Repeated(seen.Echo, seen.Replies),
        _ when inbound.DueId is { } id && !loaded.Snapshot.Planned.Any(planned => planned.Id == id && planned.DueAt <= now)
            => new TurnOutcome.Withdrawn(),
        _ => null,
    };

    private TurnOutcome.Committed Finish(Inbound inbound, Turn turn, TurnRows rows)
    {
        if (turn.Fault is { } fault)
        {
            log.DialogFailed(fault);
        }

        if (!turn.Plans.IsEmpty)
        {
            planned.Ring();
        }

        if (!inbound.Channel.Pull)
        {
            outbox.Ring();
        }

        inbound.Channel.Committed(inbound.Key, rows.All);
        return new TurnOutcome.Committed(rows.Echo, rows.Replies);
    }

    private TurnOutcome.Unavailable Unavailable(Inbound inbound, string reason)
    {
        log.Unavailable(reason);
        var now = time.GetUtcNow();
        return new TurnOutcome.Unavailable(reason, Stamp.Transient(inbound, helplinesFor(inbound.Activity, now), now));
    }

    private static string? InboundId(Inbound inbound) => inbound.DueId is null ? inbound.Id : null;
}
