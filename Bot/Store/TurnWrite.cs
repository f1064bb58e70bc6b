using System.Collections.Immutable;
using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Bot.Store;

/// <summary>
/// The commit of one turn. Everything is encrypted when it is made, on the thread of the turn, so that the writer's
/// thread only writes.
/// </summary>
internal sealed class TurnWrite
{
    private const string Inbox = """
        INSERT OR IGNORE INTO inbox (owner, conversation, id, echoed, first_seq, last_seq, received_at)
        VALUES ($owner, $conversation, $id, $echoed, $first, $last, $now)
        """;

    private const string Person = "SELECT version FROM person WHERE owner = $owner";

    private const string Due = """
        DELETE FROM planned WHERE owner = $owner AND conversation = $conversation AND id = $id AND due_at <= $now
        """;

    // A plain insert for a new conversation and a guarded update after that: an upsert would create anew what "forget me"
    // erased while the turn ran. The tombstone stops a turn that began before the conversation was there at all.
    private const string NewConversation = """
        INSERT OR IGNORE INTO conversation (owner, id, version, next_seq, last_at, updated_at, expires_at, state, reference)
        SELECT $owner, $conversation, 1, $next, $last, $now, $expires, $state, $reference
        WHERE NOT EXISTS (SELECT 1 FROM tombstone WHERE hash = $tombstone)
        """;

    private const string Conversation = """
        UPDATE conversation SET version = version + 1, next_seq = $next, last_at = $last, updated_at = $now,
            expires_at = $expires, state = $state, reference = $reference
        WHERE owner = $owner AND id = $conversation AND version = $version
        """;

    private const string Profile = """
        INSERT INTO person (owner, version, updated_at, profile) VALUES ($owner, 1, $now, $profile)
        ON CONFLICT (owner) DO UPDATE SET version = version + 1, updated_at = excluded.updated_at, profile = excluded.profile
        """;

    private const string ExpireSooner = "UPDATE conversation SET expires_at = $expires WHERE owner = $owner AND expires_at > $expires";

    private const string Outbox = """
        INSERT INTO outbox (owner, conversation, seq, due_at, expires_at, activity)
        VALUES ($owner, $conversation, $seq, $due, $expires, $activity)
        """;

    private const string Plan = """
        INSERT OR REPLACE INTO planned (owner, conversation, id, kind, due_at, wake_at, payload)
        VALUES ($owner, $conversation, $id, $kind, $due, $due, $payload)
        """;

    private const string Cancel = "DELETE FROM planned WHERE owner = $owner AND conversation = $conversation AND id = $id";

    private const string Referral = "INSERT INTO referral (date, country, kind, tier) VALUES ($date, $country, $kind, $tier)";

    private readonly TurnCommit turn;
    private readonly Seal seal;
    private readonly long now;
    private readonly long expires;
    private readonly bool profileChanged;
    private readonly byte[] state;
    private readonly byte[] reference;
    private readonly byte[] profile;
    private readonly ImmutableArray<(long Seq, byte[] Activity)> rows;
    private readonly ImmutableArray<(Planned Planned, byte[] Payload)> plans;

    public TurnWrite(TurnCommit turn, Seal seal, Retention retention)
    {
        this.turn = turn;
        this.seal = seal;
        now = turn.Now.ToUnixTimeMilliseconds();
        expires = retention.Expiry(turn.Turn.Profile, turn.Now).ToUnixTimeMilliseconds();
        profileChanged = !StateJson.Write(turn.Turn.Profile).AsSpan().SequenceEqual(StateJson.Write(turn.Loaded.Snapshot.Profile));
        state = seal.State(turn.Turn.State);
        reference = seal.Reference(turn.Reference);
        profile = profileChanged ? seal.Profile(turn.Turn.Profile) : [];
        rows = [.. Kept(turn).Select(row => (row.Seq, seal.Activity(row.Activity)))];
        plans = [.. turn.Turn.Plans.Select(planned => (planned, seal.Planned(planned)))];
    }

    private string Owner => turn.Key.Owner;

    public CommitResult Run(Session session)
    {
        if (turn.InboundId is { } id && !Receive(session, id))
        {
            return CommitResult.Duplicate;
        }

        if (!StillStands(session) || !WriteConversation(session))
        {
            return CommitResult.Conflict;
        }

        if (turn.Turn.Forget)
        {
            Erasure.Owner(session, seal, Owner, now);
        }
        else
        {
            WritePerson(session);
            WritePlans(session);
        }

        WriteRows(session);
        WriteReferrals(session);
        return CommitResult.Committed;
    }

    /// <summary>After "forget me" only the goodbye is kept, until it is delivered.</summary>
    private static ImmutableArray<StoredActivity> Kept(TurnCommit turn) => turn.Turn.Forget ? turn.Rows.Replies : turn.Rows.All;

    private bool Receive(Session session, string id) => session.Run(
        Inbox,
        ("$owner", Owner),
        ("$conversation", turn.Key.Conversation),
        ("$id", seal.Hash("inbox", turn.Key, id)),
        ("$echoed", turn.Rows.Echo is not null),
        ("$first", turn.Loaded.NextSeq),
        ("$last", turn.Rows.NextSeq - 1),
        ("$now", now)) == 1;

    /// <summary>Whether what the turn knew of the person still holds, and whether its planned turn was not cancelled.</summary>
    private bool StillStands(Session session) =>
        (long)(session.Value(Person, ("$owner", Owner)) ?? 0L) == turn.Loaded.PersonVersion
        && (turn.DueId is null || session.Run(
            Due,
            ("$owner", Owner),
            ("$conversation", turn.Key.Conversation),
            ("$id", PlannedId(turn.DueId)),
            ("$now", now)) == 1);

    private bool WriteConversation(Session session) => session.Run(
        turn.Loaded.ConversationVersion == 0 ? NewConversation : Conversation,
        ("$owner", Owner),
        ("$conversation", turn.Key.Conversation),
        ("$version", turn.Loaded.ConversationVersion),
        ("$next", turn.Rows.NextSeq),
        ("$last", turn.Rows.LastTimestamp.ToUnixTimeMilliseconds()),
        ("$now", now),
        ("$expires", expires),
        ("$state", state),
        ("$reference", reference),
        ("$tombstone", seal.Hash("tombstone", turn.Key, ""))) == 1;

    private void WritePerson(Session session)
    {
        if (!profileChanged)
        {
            return;
        }

        session.Run(Profile, ("$owner", Owner), ("$now", now), ("$profile", profile));
        if (turn.Turn.Profile.Consents.IsEmpty)
        {
            // Who withdraws the last consent is not kept any longer in other conversations either.
            session.Run(ExpireSooner, ("$owner", Owner), ("$expires", expires));
        }
    }

    private void WriteRows(Session session)
    {
        foreach (var (seq, activity) in rows)
        {
            session.Run(
                Outbox,
                ("$owner", Owner),
                ("$conversation", turn.Key.Conversation),
                ("$seq", seq),
                ("$due", turn.Pull ? null : now),
                ("$expires", turn.Turn.Forget ? Retention.Goodbye(turn.Now, turn.Pull).ToUnixTimeMilliseconds() : null),
                ("$activity", activity));
        }
    }

    private void WritePlans(Session session)
    {
        foreach (var id in turn.Turn.Cancelled)
        {
            session.Run(Cancel, ("$owner", Owner), ("$conversation", turn.Key.Conversation), ("$id", PlannedId(id)));
        }

        foreach (var (planned, payload) in plans)
        {
            session.Run(
                Plan,
                ("$owner", Owner),
                ("$conversation", turn.Key.Conversation),
                ("$id", PlannedId(planned.Id)),
                ("$kind", planned.Kind.ToString()),
                ("$due", planned.DueAt.ToUnixTimeMilliseconds()),
                ("$payload", payload));
        }
    }

    private void WriteReferrals(Session session)
    {
        foreach (var (date, country, kind, tier) in turn.Turn.Referrals)
        {
            session.Run(
                Referral,
                ("$date", date.ToString("O", System.Globalization.CultureInfo.InvariantCulture)),
                ("$country", country),
                ("$kind", kind),
                ("$tier", tier));
        }
    }

    private byte[] PlannedId(string id) => seal.Hash("planned", turn.Key, id);
}
