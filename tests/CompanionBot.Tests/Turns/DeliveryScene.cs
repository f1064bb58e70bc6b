using System.Net;
using System.Net.Http.Headers;
using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Tests.Turns;

/// <summary>A house with a push channel. "a b c" is answered with three messages: a, b and c.</summary>
public abstract class DeliveryScene : IDisposable
{
    protected static readonly TurnKey Bea = new("bea", "conversation-of-bea");

    private protected House House { get; } = new(SayEachWord);

    public void Dispose()
    {
        House.Dispose();
        GC.SuppressFinalize(this);
    }

    protected static Turn SayEachWord(Snapshot snapshot, Activity activity, DateTimeOffset now) =>
        Says.Count(snapshot, activity, now) with { Replies = [.. activity.Text!.Split(' ').Select(Says.Text)] };

    protected static HttpResponseMessage TooMany(int seconds)
    {
        var answer = Pushed.Status(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(seconds));
        return answer;
    }

    /// <summary>Every attempt waits for one answer that the test gives.</summary>
    protected TaskCompletionSource<HttpStatusCode> Hanging()
    {
        var answer = new TaskCompletionSource<HttpStatusCode>(TaskCreationOptions.RunContinuationsAsynchronously);
        House.Push.Answer = async (_, _) => Pushed.Status(await answer.Task);
        return answer;
    }

    protected static async Task<Deliverer> Started(Deliverer deliverer)
    {
        await deliverer.StartAsync(CancellationToken.None);
        return deliverer;
    }

    protected string DeadLetters() => (string?)House.Database.Readers.Read(session => session.Value(
        "SELECT group_concat(owner || ' ' || conversation || ' ' || seq || ' after ' || attempts || ': ' || reason) FROM dead_letter")) ?? "";

    private DateTimeOffset? Next() => House.Store.NextDelivery(CancellationToken.None).AsTask().Result;

    /// <summary>Time passes. It rings too, because the deliverer may just have looked at the clock and not set its timer yet.</summary>
    protected void Advance(TimeSpan by)
    {
        House.Time.Advance(by);
        House.Outbox.Ring();
    }

    /// <summary>Nothing is left to deliver.</summary>
    protected Task Done() => Until(() => Next() is null);

    /// <summary>Something is left, but not before the time that the deliverer has set its timer to.</summary>
    protected Task Asleep() => Until(() => Next() is { } due && due > House.Time.GetUtcNow() && House.Time.HasTimer(due));

    /// <summary>When the next attempt after so many is due.</summary>
    protected DateTimeOffset AsleepUntil(int attempts)
    {
        Until(() => House.Push.Texts.Length >= attempts && Next() is { } due && due != House.Time.GetUtcNow() + Deliverer.Lease && WakesFor(due))
            .GetAwaiter().GetResult();
        return Next()!.Value;
    }

    /// <summary>It sleeps no longer than an hour.</summary>
    private bool WakesFor(DateTimeOffset due) => House.Time.HasTimer(due) || House.Time.HasTimer(House.Time.GetUtcNow().AddHours(1));

    protected static async Task Until(Func<bool> reached)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (!reached())
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), "It did not happen.");
            await Task.Delay(5);
        }
    }
}
