using CompanionBot.Bot.Turns;

namespace CompanionBot.Bot.Store;

/// <summary>Everything that deletes: on request, on quick exit, and when the time is over.</summary>
internal static class Erasure
{
    /// <summary>How many conversations one transaction erases, so that turns need not wait long behind it.</summary>
    public const int Portion = 100;

    /// <summary>The same for single rows, which go faster.</summary>
    public const int RowPortion = 1000;

    private const string Everything = """
        DELETE FROM conversation WHERE owner = $owner;
        DELETE FROM inbox WHERE owner = $owner;
        DELETE FROM outbox WHERE owner = $owner;
        DELETE FROM dead_letter WHERE owner = $owner;
        DELETE FROM planned WHERE owner = $owner;
        DELETE FROM person WHERE owner = $owner;
        """;

    private const string WhatWasSaid = """
        DELETE FROM inbox WHERE owner = $owner AND conversation = $conversation;
        DELETE FROM outbox WHERE owner = $owner AND conversation = $conversation;
        DELETE FROM dead_letter WHERE owner = $owner AND conversation = $conversation;
        DELETE FROM planned WHERE owner = $owner AND conversation = $conversation;
        """;

    // A conversation that was not begun yet is marked too, or a message still under way would begin it.
    private const string MarkEnded = """
        INSERT INTO conversation (owner, id, version, ended, next_seq, last_at, updated_at, expires_at)
        VALUES ($owner, $conversation, 1, 1, 1, $now, $now, $expires)
        ON CONFLICT (owner, id) DO UPDATE SET version = version + 1, ended = 1, state = NULL, reference = NULL, updated_at = $now
        """;

    private const string Expired = """
        SELECT owner, id FROM conversation WHERE expires_at <= $now AND NOT EXISTS (
            SELECT 1 FROM planned
            WHERE planned.owner = conversation.owner AND planned.conversation = conversation.id
                AND kind = 'Promise' AND due_at > $broken)
        ORDER BY expires_at LIMIT $most
        """;

    // A person goes with the last conversation: it expires after 12 hours, or, with consent, when they were idle too long.
    private const string OneConversation = WhatWasSaid + """
        DELETE FROM conversation WHERE owner = $owner AND id = $conversation;
        DELETE FROM person WHERE owner = $owner AND NOT EXISTS (SELECT 1 FROM conversation WHERE owner = $owner);
        """;

    private const string Leftovers = """
        DELETE FROM outbox WHERE expires_at <= $now;
        DELETE FROM dead_letter WHERE died_at <= $deadLetter;
        DELETE FROM tombstone WHERE erased_at <= $tombstone;
        DELETE FROM inbox WHERE rowid IN (SELECT rowid FROM inbox ORDER BY rowid LIMIT $most) AND received_at <= $inbox;
        """;

    /// <summary>"Forget me": all that is held of a person, leaving a mark without content for each conversation.</summary>
    public static void Owner(Session session, Seal seal, string owner, long now)
    {
        foreach (var conversation in Conversations(session, owner))
        {
            session.Run(
                "INSERT OR REPLACE INTO tombstone (hash, erased_at) VALUES ($hash, $now)",
                ("$hash", seal.Hash("tombstone", new TurnKey(owner, conversation), "")),
                ("$now", now));
        }

        session.Run(Everything, ("$owner", owner));
    }

    /// <summary>Quick exit: what was said goes, only the mark stays that nothing more is taken.</summary>
    public static void End(Session session, TurnKey key, DateTimeOffset now)
    {
        session.Run(WhatWasSaid, ("$owner", key.Owner), ("$conversation", key.Conversation));
        session.Run(
            MarkEnded,
            ("$owner", key.Owner),
            ("$conversation", key.Conversation),
            ("$now", now.ToUnixTimeMilliseconds()),
            ("$expires", (now + Retention.SessionOnly).ToUnixTimeMilliseconds()));
    }

    /// <summary>One portion of what is over; returns how many conversations it was.</summary>
    public static int Sweep(Session session, DateTimeOffset now)
    {
        var expired = ExpiredConversations(session, now);
        foreach (var key in expired)
        {
            session.Run(OneConversation, ("$owner", key.Owner), ("$conversation", key.Conversation));
        }

        return expired.Count;
    }

    /// <summary>Single rows that are over; returns how many.</summary>
    public static int SweepRows(Session session, DateTimeOffset now) => session.Run(
        Leftovers,
        ("$now", now.ToUnixTimeMilliseconds()),
        ("$most", RowPortion),
        ("$deadLetter", (now - Retention.DeadLetter).ToUnixTimeMilliseconds()),
        ("$tombstone", (now - Retention.Tombstone).ToUnixTimeMilliseconds()),
        ("$inbox", (now - Retention.Inbox).ToUnixTimeMilliseconds()));

    private static List<string> Conversations(Session session, string owner)
    {
        using var reader = session.Read("SELECT id FROM conversation WHERE owner = $owner", ("$owner", owner));
        var ids = new List<string>();
        while (reader.Read())
        {
            ids.Add(reader.GetString(0));
        }

        return ids;
    }

    private static List<TurnKey> ExpiredConversations(Session session, DateTimeOffset now)
    {
        using var reader = session.Read(
            Expired,
            ("$now", now.ToUnixTimeMilliseconds()),
            ("$broken", (now - Retention.BrokenPromise).ToUnixTimeMilliseconds()),
            ("$most", Portion));
        var keys = new List<TurnKey>();
        while (reader.Read())
        {
            keys.Add(new TurnKey(reader.GetString(0), reader.GetString(1)));
        }

        return keys;
    }
}
