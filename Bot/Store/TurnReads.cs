using System.Collections.Immutable;
using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs.Engine;
using Microsoft.Data.Sqlite;

namespace CompanionBot.Bot.Store;

/// <summary>What a turn reads before it begins. The versions it brings along tell the commit whether it still holds.</summary>
internal static class TurnReads
{
    private const string All = """
        SELECT version, ended, next_seq, last_at, state FROM conversation WHERE owner = $owner AND id = $conversation;
        SELECT version, profile FROM person WHERE owner = $owner;
        SELECT due_at, payload FROM planned WHERE owner = $owner AND conversation = $conversation ORDER BY due_at;
        SELECT echoed, first_seq, last_seq FROM inbox WHERE owner = $owner AND conversation = $conversation AND id = $inbound;
        SELECT 1 FROM tombstone WHERE hash = $tombstone;
        """;

    private const string Rows = """
        SELECT seq, activity FROM outbox
        WHERE owner = $owner AND conversation = $conversation AND seq > $after AND seq <= $last ORDER BY seq LIMIT $most
        """;

    private const string Standing = """
        SELECT coalesce(
            (SELECT CASE ended WHEN 0 THEN 1 ELSE 2 END FROM conversation WHERE owner = $owner AND id = $conversation),
            (SELECT 3 FROM tombstone WHERE hash = $tombstone),
            0)
        """;

    public static LoadedTurn Load(Session session, Seal seal, TurnKey key, string? inboundId)
    {
        Inbox? seen;
        LoadedTurn loaded;
        using (var reader = session.Read(
            All,
            ("$owner", key.Owner),
            ("$conversation", key.Conversation),
            ("$inbound", inboundId is null ? null : seal.Hash("inbox", key, inboundId)),
            ("$tombstone", seal.Hash("tombstone", key, ""))))
        {
            loaded = Conversation(reader, seal);
            loaded = Person(reader, seal, loaded);
            loaded = loaded with { Snapshot = loaded.Snapshot with { Planned = PlannedTurns(reader, seal) } };
            seen = InboxRow(reader);
            loaded = HasRow(reader) && loaded.ConversationVersion == 0
                ? loaded with { Standing = ConversationStanding.Forgotten }
                : loaded;
        }

        return seen is null ? loaded : loaded with { Seen = Seen(session, seal, key, seen) };
    }

    public static ImmutableArray<StoredActivity> Replay(
        Session session, Seal seal, TurnKey key, long after, int most, long last = long.MaxValue)
    {
        using var reader = session.Read(
            Rows,
            ("$owner", key.Owner),
            ("$conversation", key.Conversation),
            ("$after", after),
            ("$last", last),
            ("$most", most));
        var rows = ImmutableArray.CreateBuilder<StoredActivity>();
        while (reader.Read())
        {
            rows.Add(new StoredActivity(reader.GetInt64(0), seal.Activity(reader.GetFieldValue<byte[]>(1))));
        }

        return rows.ToImmutable();
    }

    public static ConversationStanding Find(Session session, Seal seal, TurnKey key) => (ConversationStanding)(long)session.Value(
        Standing,
        ("$owner", key.Owner),
        ("$conversation", key.Conversation),
        ("$tombstone", seal.Hash("tombstone", key, "")))!;

    private static LoadedTurn Conversation(SqliteDataReader reader, Seal seal)
    {
        var nothing = new LoadedTurn(Snapshot.Empty, ConversationStanding.Unknown, 0, 0, 1, DateTimeOffset.UnixEpoch, null);
        if (!reader.Read())
        {
            return nothing;
        }

        return nothing with
        {
            ConversationVersion = reader.GetInt64(0),
            Standing = reader.GetBoolean(1) ? ConversationStanding.Ended : ConversationStanding.Open,
            NextSeq = reader.GetInt64(2),
            LastTimestamp = DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(3)),
            Snapshot = reader.IsDBNull(4)
                ? Snapshot.Empty
                : Snapshot.Empty with { State = seal.State(reader.GetFieldValue<byte[]>(4)) },
        };
    }

    private static LoadedTurn Person(SqliteDataReader reader, Seal seal, LoadedTurn loaded) => HasRow(reader)
        ? loaded with
        {
            PersonVersion = reader.GetInt64(0),
            Snapshot = loaded.Snapshot with { Profile = seal.Profile(reader.GetFieldValue<byte[]>(1)) },
        }
        : loaded;

    private static ImmutableArray<Planned> PlannedTurns(SqliteDataReader reader, Seal seal)
    {
        var planned = ImmutableArray.CreateBuilder<Planned>();
        for (var more = HasRow(reader); more; more = reader.Read())
        {
            planned.Add(seal.Planned(reader.GetFieldValue<byte[]>(1)) with
            {
                DueAt = DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(0)),
            });
        }

        return planned.ToImmutable();
    }

    private static Inbox? InboxRow(SqliteDataReader reader) =>
        HasRow(reader) ? new Inbox(reader.GetBoolean(0), reader.GetInt64(1), reader.GetInt64(2)) : null;

    private static SeenTurn Seen(Session session, Seal seal, TurnKey key, Inbox inbox)
    {
        var rows = Replay(session, seal, key, inbox.FirstSeq - 1, int.MaxValue, inbox.LastSeq);
        var echo = inbox.Echoed ? rows.FirstOrDefault(row => row.Seq == inbox.FirstSeq) : null;
        return new SeenTurn(echo, echo is null ? rows : rows.Remove(echo));
    }

    private static bool HasRow(SqliteDataReader reader) => reader.NextResult() && reader.Read();

    private sealed record Inbox(bool Echoed, long FirstSeq, long LastSeq);
}
