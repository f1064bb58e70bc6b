using System.Collections.Immutable;
using CompanionBot.Bot.Turns;

namespace CompanionBot.Bot.Store;

/// <summary>Finds the planned turns whose time has come, whoever they belong to; not on the path of a message.</summary>
internal static class PlannedReads
{
    private const string DueNow = """
        SELECT planned.owner, planned.conversation, planned.due_at, planned.failures, planned.payload, conversation.reference
        FROM planned JOIN conversation ON conversation.owner = planned.owner AND conversation.id = planned.conversation
        WHERE wake_at <= $now ORDER BY wake_at LIMIT $most
        """;

    private const string PutOff = """
        UPDATE planned SET wake_at = $until, failures = failures + 1
        WHERE owner = $owner AND conversation = $conversation AND id = $id AND due_at = $due
        """;

    public static ImmutableArray<DueTurn> Due(Session session, Seal seal, DateTimeOffset now, int most)
    {
        using var reader = session.Read(DueNow, ("$now", now.ToUnixTimeMilliseconds()), ("$most", most));
        var due = ImmutableArray.CreateBuilder<DueTurn>();
        while (reader.Read())
        {
            var planned = seal.Planned(reader.GetFieldValue<byte[]>(4)) with
            {
                DueAt = DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(2)),
            };
            due.Add(new DueTurn(
                new TurnKey(reader.GetString(0), reader.GetString(1)),
                planned,
                seal.Reference(reader.GetFieldValue<byte[]>(5)),
                reader.GetInt32(3)));
        }

        return due.ToImmutable();
    }

    public static DateTimeOffset? NextDue(Session session) =>
        session.Value("SELECT min(wake_at) FROM planned") is long due ? DateTimeOffset.FromUnixTimeMilliseconds(due) : null;

    public static int Postpone(Session session, Seal seal, DueTurn due, DateTimeOffset until) => session.Run(
        PutOff,
        ("$owner", due.Key.Owner),
        ("$conversation", due.Key.Conversation),
        ("$id", seal.Hash("planned", due.Key, due.Planned.Id)),
        ("$due", due.Planned.DueAt.ToUnixTimeMilliseconds()),
        ("$until", until.ToUnixTimeMilliseconds()));
}
