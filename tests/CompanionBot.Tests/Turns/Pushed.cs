using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs.Activities;

namespace CompanionBot.Tests.Turns;

/// <summary>A push channel that answers as the test wants, and remembers every attempt.</summary>
internal sealed class Pushed : IPushChannel
{
    /// <summary>What was tried, in order, whatever became of it.</summary>
    public ConcurrentQueue<(TurnKey Key, string Text, Activity Reference)> Attempts { get; } = [];

    /// <summary>The answer to an attempt; the number is that of the attempt, from 1.</summary>
    public Func<string, int, Task<HttpResponseMessage>> Answer { get; set; } = (_, _) => Task.FromResult(Status(HttpStatusCode.Created));

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public string Id => "push";

    public bool Pull => false;

    public string[] Texts => [.. Attempts.Select(attempt => attempt.Text)];

    public static HttpResponseMessage Status(HttpStatusCode status) => new(status);

    public async Task<Delivery> Deliver(TurnKey key, StoredActivity row, Activity reference, CancellationToken cancellationToken)
    {
        var text = row.Activity.Text ?? "";
        Attempts.Enqueue((key, text, reference));
        using var answer = await Answer(text, Attempts.Count);
        return Delivery.From(answer, Clock.GetUtcNow());
    }

    public void Committed(TurnKey key, ImmutableArray<StoredActivity> rows)
    {
    }
}
