using System.Collections.Concurrent;
using System.Collections.Immutable;
using CompanionBot.Bot.Turns;

namespace CompanionBot.Tests.Turns;

/// <summary>A channel that remembers what it was handed.</summary>
internal sealed class Heard(bool pull = true) : IChannel
{
    public ConcurrentQueue<StoredActivity> Rows { get; } = [];

    public string Id => "test";

    public bool Pull => pull;

    public string[] Texts => [.. Rows.Select(row => row.Activity.Text ?? "")];

    public void Committed(TurnKey key, ImmutableArray<StoredActivity> rows)
    {
        foreach (var row in rows)
        {
            Rows.Enqueue(row);
        }
    }
}
