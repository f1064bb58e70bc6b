using CompanionBot.Bot.Turns;

namespace CompanionBot.Bot.Store;

/// <summary>
/// The delivery of push channels. The lease of a conversation is the <c>due_at</c> of its first undelivered row: no row
/// is looked at that has an earlier one before it. The count of attempts tells an old lease from a new one.
/// </summary>
internal static class OutboxWork
{
    private const string IsFirst = """
        due_at IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM outbox AS earlier
            WHERE earlier.owner = outbox.owner AND earlier.conversation = outbox.conversation
                AND earlier.seq < outbox.seq AND earlier.due_at IS NOT NULL)
        """;

    private const string NextFirst = $"SELECT due_at FROM outbox WHERE {IsFirst} ORDER BY due_at LIMIT 1";

    private const string Due = $"""
        SELECT owner, conversation, seq, attempts + 1, coalesce(expires_at, $never), activity,
            (SELECT reference FROM conversation WHERE conversation.owner = outbox.owner AND conversation.id = outbox.conversation)
        FROM outbox WHERE due_at <= $now AND {IsFirst} ORDER BY due_at LIMIT $most
        """;

    private const string Held = "owner = $owner AND conversation = $conversation AND seq = $seq AND attempts = $attempt";

    private const string Hold = """
        UPDATE outbox SET due_at = $until, attempts = attempts + 1
        WHERE owner = $owner AND conversation = $conversation AND seq = $seq
        """;

    private const string Delete = $"DELETE FROM outbox WHERE {Held}";

    private const string Postpone = $"UPDATE outbox SET due_at = $until WHERE {Held}";

    // What waits behind it waits as long, so that it need not be looked at in vain.
    private const string PostponeRest = """
        UPDATE outbox SET due_at = $until WHERE owner = $owner AND conversation = $conversation AND due_at < $until
        """;

    // Of a person who was forgotten, no trace is kept, not even of a goodbye that did not arrive.
    private const string Bury = $"""
        INSERT INTO dead_letter (owner, conversation, seq, died_at, attempts, reason)
        SELECT owner, conversation, seq, $now, attempts, $reason FROM outbox
        WHERE {Held} AND EXISTS (SELECT 1 FROM conversation WHERE owner = $owner AND id = $conversation)
        """;

    public static DateTimeOffset? Next(Session session) =>
        session.Value(NextFirst) is long due ? DateTimeOffset.FromUnixTimeMilliseconds(due) : null;

    public static List<SealedRow> Lease(Session session, DateTimeOffset now, DateTimeOffset until, int most)
    {
        var rows = Find(session, now, most);
        foreach (var row in rows)
        {
            session.Run(
                Hold,
                ("$owner", row.Key.Owner),
                ("$conversation", row.Key.Conversation),
                ("$seq", row.Seq),
                ("$until", until.ToUnixTimeMilliseconds()));
        }

        return rows;
    }

    public static int Remove(Session session, OutboxRow row) => Run(session, Delete, row);

    public static int PutOff(Session session, OutboxRow row, DateTimeOffset until)
    {
        var end = ("$until", until.ToUnixTimeMilliseconds());
        return Run(session, Postpone, row, end) == 0 ? 0 : Run(session, PostponeRest, row, end);
    }

    public static int GiveUp(Session session, OutboxRow row, string reason, DateTimeOffset now)
    {
        Run(session, Bury, row, ("$reason", reason), ("$now", now.ToUnixTimeMilliseconds()));
        return Remove(session, row);
    }

    private static int Run(Session session, string sql, OutboxRow row, params ReadOnlySpan<(string Name, object? Value)> more) => session.Run(
        sql,
        [
            ("$owner", row.Key.Owner),
            ("$conversation", row.Key.Conversation),
            ("$seq", row.Seq),
            ("$attempt", row.Attempt),
            .. more,
        ]);

    private static List<SealedRow> Find(Session session, DateTimeOffset now, int most)
    {
        using var reader = session.Read(
            Due,
            ("$now", now.ToUnixTimeMilliseconds()),
            ("$never", DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()),
            ("$most", most));
        var rows = new List<SealedRow>();
        while (reader.Read())
        {
            rows.Add(new SealedRow(
                new TurnKey(reader.GetString(0), reader.GetString(1)),
                reader.GetInt64(2),
                reader.GetInt32(3),
                DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(4)),
                reader.GetFieldValue<byte[]>(5),
                reader.IsDBNull(6) ? null : reader.GetFieldValue<byte[]>(6)));
        }

        return rows;
    }
}
