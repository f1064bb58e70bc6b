namespace CompanionBot.Bot.Store;

/// <summary>The statements of a turn's commit, in the order in which they run. Each names the owner but the count, which is anonymous.</summary>
internal static class TurnSql
{
    public const string Inbox = """
        INSERT OR IGNORE INTO inbox (owner, conversation, id, echoed, first_seq, last_seq, received_at)
        VALUES ($owner, $conversation, $id, $echoed, $first, $last, $now)
        """;

    public const string Person = "SELECT version FROM person WHERE owner = $owner";

    public const string Due = """
        DELETE FROM planned WHERE owner = $owner AND conversation = $conversation AND id = $id AND due_at <= $now
        """;

    // A plain insert for a new conversation and a guarded update after that: an upsert would create anew what "forget me"
    // erased while the turn ran. The tombstone stops a turn that began before the conversation was there at all.
    public const string NewConversation = """
        INSERT OR IGNORE INTO conversation (owner, id, version, next_seq, last_at, updated_at, expires_at, state, reference)
        SELECT $owner, $conversation, 1, $next, $last, $now, $expires, $state, $reference
        WHERE NOT EXISTS (SELECT 1 FROM tombstone WHERE hash = $tombstone)
        """;

    public const string Conversation = """
        UPDATE conversation SET version = version + 1, next_seq = $next, last_at = $last, updated_at = $now,
            expires_at = $expires, state = $state, reference = $reference
        WHERE owner = $owner AND id = $conversation AND version = $version
        """;

    public const string Profile = """
        INSERT INTO person (owner, version, updated_at, profile) VALUES ($owner, 1, $now, $profile)
        ON CONFLICT (owner) DO UPDATE SET version = version + 1, updated_at = excluded.updated_at, profile = excluded.profile
        """;

    public const string ExpireSooner = "UPDATE conversation SET expires_at = $expires WHERE owner = $owner AND expires_at > $expires";

    public const string Outbox = """
        INSERT INTO outbox (owner, conversation, seq, due_at, expires_at, activity)
        VALUES ($owner, $conversation, $seq, $due, $expires, $activity)
        """;

    public const string Plan = """
        INSERT OR REPLACE INTO planned (owner, conversation, id, kind, due_at, wake_at, payload)
        VALUES ($owner, $conversation, $id, $kind, $due, $due, $payload)
        """;

    public const string Cancel = "DELETE FROM planned WHERE owner = $owner AND conversation = $conversation AND id = $id";

    public const string Referral = "INSERT INTO referral (date, country, kind, tier) VALUES ($date, $country, $kind, $tier)";
}
