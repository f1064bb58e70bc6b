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
        TurnSql.Inbox,
        ("$owner", Owner),
        ("$conversation", turn.Key.Conversation),
        ("$id", seal.Hash("inbox", turn.Key, id)),
        ("$echoed", turn.Rows.Echo is not null),
        ("$first", turn.Loaded.NextSeq),
        ("$last", turn.Rows.NextSeq - 1),
        ("$now", now)) == 1;

    /// <summary>Whether what the turn knew of the person still holds, and whether its planned turn was not cancelled.</summary>
    private bool StillStands(Session session) =>
        (long)(session.Value(TurnSql.Person, ("$owner", Owner)) ?? 0L) == turn.Loaded.PersonVersion
        && (turn.DueId is null || session.Run(
            TurnSql.Due,
            ("$owner", Owner),
            ("$conversation", turn.Key.Conversation),
            ("$id", PlannedId(turn.DueId)),
            ("$now", now)) == 1);

    private bool WriteConversation(Session session) => session.Run(
        turn.Loaded.ConversationVersion == 0 ? TurnSql.NewConversation : TurnSql.Conversation,
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

        session.Run(TurnSql.Profile, ("$owner", Owner), ("$now", now), ("$profile", profile));
        if (turn.Turn.Profile.Consents.IsEmpty)
        {
            // Who withdraws the last consent is not kept any longer in other conversations either.
            session.Run(TurnSql.ExpireSooner, ("$owner", Owner), ("$expires", expires));
        }
    }

    private void WriteRows(Session session)
    {
        foreach (var (seq, activity) in rows)
        {
            session.Run(
                TurnSql.Outbox,
                ("$owner", Owner),
                ("$conversation", turn.Key.Conversation),
                ("$seq", seq),
                ("$due", turn.Pull ? null : now),
                ("$expires", Retention.Undelivered(turn)?.ToUnixTimeMilliseconds()),
                ("$activity", activity));
        }
    }

    private void WritePlans(Session session)
    {
        foreach (var id in turn.Turn.Cancelled)
        {
            session.Run(TurnSql.Cancel, ("$owner", Owner), ("$conversation", turn.Key.Conversation), ("$id", PlannedId(id)));
        }

        foreach (var (planned, payload) in plans)
        {
            session.Run(
                TurnSql.Plan,
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
                TurnSql.Referral,
                ("$date", date.ToString("O", System.Globalization.CultureInfo.InvariantCulture)),
                ("$country", country),
                ("$kind", kind),
                ("$tier", tier));
        }
    }

    private byte[] PlannedId(string id) => seal.Hash("planned", turn.Key, id);
}
