using System.Net;
using System.Net.Http.Headers;
using CompanionBot.Bot.Store;
using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Tests.Turns;

/// <summary>What push channels get, and when. "a b c" is answered with three messages: a, b and c.</summary>
public sealed class DelivererTests : IDisposable
{
    private static readonly TurnKey Bea = new("bea", "conversation-of-bea");

    private readonly House house = new(SayEachWord);

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task A_conversation_is_delivered_in_order_one_at_a_time()
    {
        var (now, most) = (0, 0);
        house.Push.Answer = async (_, _) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await Task.Yield();
            Interlocked.Decrement(ref now);
            return Pushed.Status(HttpStatusCode.OK);
        };
        using var deliverer = await Started(house.Deliverer());
        await house.SendPush("a b c");
        await house.SendPush("d e");
        await Done();
        await deliverer.StopAsync(CancellationToken.None);

        Assert.Equal(["a", "b", "c", "d", "e"], house.Push.Texts);
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task A_commit_waits_for_no_delivery_and_one_conversation_for_no_other()
    {
        var answer = Hanging();
        using var deliverer = await Started(house.Deliverer());

        Assert.IsType<TurnOutcome.Committed>(await house.SendPush("a b"));
        await Until(() => house.Push.Texts is ["a"]);
        Assert.IsType<TurnOutcome.Committed>(await house.SendPush("c d", Bea));
        await Until(() => house.Push.Texts is ["a", "c"]);

        answer.SetResult(HttpStatusCode.OK);
        await Done();
        await deliverer.StopAsync(CancellationToken.None);
        Assert.Equal(["a", "b", "c", "d"], house.Push.Texts.Order());
    }

    [Fact]
    public async Task More_conversations_than_can_be_delivered_at_once_wait_and_are_delivered()
    {
        var answer = Hanging();
        const int conversations = Deliverer.AtOnce + 3;
        for (var number = 0; number < conversations; number++)
        {
            await house.SendPush("a", new TurnKey($"person {number}", $"conversation {number}"));
        }

        using var deliverer = await Started(house.Deliverer());
        await Until(() => house.Push.Texts.Length == Deliverer.AtOnce);
        await Until(() => house.Time.HasTimerFrom(house.Time.GetUtcNow().AddHours(1)));
        Assert.Equal(Deliverer.AtOnce, house.Push.Texts.Length);

        answer.SetResult(HttpStatusCode.OK);
        await Done();
        await deliverer.StopAsync(CancellationToken.None);
        Assert.Equal(conversations, house.Push.Texts.Length);
    }

    [Fact]
    public async Task A_channel_that_asks_for_a_pause_gets_it_and_what_follows_waits_too()
    {
        house.Push.Answer = (_, attempt) => Task.FromResult(attempt == 1 ? TooMany(30) : Pushed.Status(HttpStatusCode.OK));
        using var deliverer = await Started(house.Deliverer());
        await house.SendPush("a b");
        await Asleep();
        await house.SendPush("c");
        house.Time.Advance(TimeSpan.FromSeconds(30) - TimeSpan.FromMilliseconds(1));
        await Asleep();
        Assert.Equal(["a"], house.Push.Texts);

        house.Time.Advance(TimeSpan.FromSeconds(8));
        await Done();
        await deliverer.StopAsync(CancellationToken.None);
        Assert.Equal(["a", "a", "b", "c"], house.Push.Texts);
    }

    [Fact]
    public async Task A_channel_that_fails_is_tried_again_after_a_growing_pause()
    {
        house.Push.Answer = (_, attempt) => attempt switch
        {
            1 => throw new HttpRequestException("no route"),
            2 => Task.FromResult(Pushed.Status(HttpStatusCode.InternalServerError)),
            _ => Task.FromResult(Pushed.Status(HttpStatusCode.OK)),
        };
        using var deliverer = await Started(house.Deliverer());
        await house.SendPush("a");
        foreach (var (pause, attempts) in (ReadOnlySpan<(int, int)>)[(1, 1), (2, 2)])
        {
            Assert.InRange(AsleepUntil(attempts) - house.Time.GetUtcNow(), TimeSpan.FromSeconds(pause), TimeSpan.FromSeconds(pause * 1.25));
            house.Time.Advance(TimeSpan.FromSeconds(pause * 1.25));
        }

        await Done();
        await deliverer.StopAsync(CancellationToken.None);
        Assert.Equal(["a", "a", "a"], house.Push.Texts);
        Assert.Equal("", DeadLetters());
    }

    [Fact]
    public async Task A_channel_that_does_not_answer_is_left_and_tried_again()
    {
        house.Push.Answer = (_, attempt) => attempt == 1
            ? new TaskCompletionSource<HttpResponseMessage>().Task
            : Task.FromResult(Pushed.Status(HttpStatusCode.OK));
        using var deliverer = await Started(house.Deliverer());
        await house.SendPush("a");
        await Until(() => house.Push.Texts.Length == 1 && house.Time.HasTimer(house.Time.GetUtcNow() + Deliverer.Patience));
        house.Time.Advance(Deliverer.Patience);
        AsleepUntil(1);
        house.Time.Advance(TimeSpan.FromSeconds(2));
        await Done();
        await deliverer.StopAsync(CancellationToken.None);

        Assert.Equal(["a", "a"], house.Push.Texts);
    }

    [Fact]
    public async Task When_a_host_hangs_its_lease_runs_out_and_another_one_takes_over()
    {
        var hangs = new TaskCompletionSource<HttpResponseMessage>();
        var first = new Pushed { Answer = (_, _) => hangs.Task };
        using var hanging = await Started(house.Deliverer(clock: new ManualTime(), channel: first));
        await house.SendPush("a b");
        await Until(() => first.Texts is ["a"]);

        using var other = await Started(house.Deliverer());
        await Asleep();
        house.Time.Advance(Deliverer.Lease - TimeSpan.FromMilliseconds(1));
        await Asleep();
        Assert.Empty(house.Push.Texts);

        var answer = Hanging();
        house.Time.Advance(TimeSpan.FromMilliseconds(1));
        await Until(() => house.Push.Texts is ["a"]);
        hangs.SetResult(Pushed.Status(HttpStatusCode.NotFound));
        await hanging.StopAsync(CancellationToken.None);
        answer.SetResult(HttpStatusCode.OK);
        await Done();
        await other.StopAsync(CancellationToken.None);

        Assert.Equal(["a", "b"], house.Push.Texts);
        Assert.Equal("", DeadLetters());
    }

    [Fact]
    public async Task What_the_channel_refuses_becomes_a_dead_letter_and_the_next_is_delivered()
    {
        house.Push.Answer = (text, _) => Task.FromResult(Pushed.Status(text == "a" ? HttpStatusCode.Forbidden : HttpStatusCode.OK));
        using var deliverer = await Started(house.Deliverer());
        await house.SendPush("a b");
        await Done();
        await deliverer.StopAsync(CancellationToken.None);

        Assert.Equal(["a", "b"], house.Push.Texts);
        Assert.Equal("ana conversation-of-ana 1 after 1: HTTP 403", DeadLetters());
        house.Time.Advance(TimeSpan.FromHours(12));
        await house.Store.Sweep(house.Time.GetUtcNow(), CancellationToken.None);
        Assert.Equal("", DeadLetters());
    }

    [Fact]
    public async Task What_fails_again_and_again_is_given_up_and_the_next_is_delivered()
    {
        house.Push.Answer = (text, _) => Task.FromResult(Pushed.Status(text == "a" ? HttpStatusCode.BadGateway : HttpStatusCode.OK));
        using var deliverer = await Started(house.Deliverer());
        await house.SendPush("a b");
        for (var attempt = 1; attempt < Backoff.MostAttempts; attempt++)
        {
            AsleepUntil(attempt);
            house.Time.Advance(TimeSpan.FromMinutes(75));
        }

        await Done();
        await deliverer.StopAsync(CancellationToken.None);
        Assert.Equal([.. Enumerable.Repeat("a", Backoff.MostAttempts), "b"], house.Push.Texts);
        Assert.Equal("ana conversation-of-ana 1 after 15: Given up: HTTP 502", DeadLetters());
    }

    [Fact]
    public async Task What_can_only_come_a_day_late_does_not_come()
    {
        house.Dialog = (snapshot, activity, now) => SayEachWord(snapshot, activity, now) with
        {
            Profile = Profile.New with { Consents = [new Consent(Purpose.Journal, now, "test")] },
        };
        await house.SendPush("a");
        house.Time.Advance(TimeSpan.FromHours(24));
        using var deliverer = await Started(house.Deliverer());
        await Done();
        await deliverer.StopAsync(CancellationToken.None);

        Assert.Empty(house.Push.Texts);
        Assert.Equal("ana conversation-of-ana 1 after 1: It could not be delivered in time.", DeadLetters());
    }

    [Fact]
    public async Task A_restart_in_the_middle_delivers_the_rest_once()
    {
        var answer = new TaskCompletionSource<HttpResponseMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        house.Push.Answer = (text, _) => text == "b" ? answer.Task : Task.FromResult(Pushed.Status(HttpStatusCode.OK));
        using var before = await Started(house.Deliverer());
        await house.SendPush("a b c");
        await Until(() => house.Push.Texts is ["a", "b"]);
        var stopped = before.StopAsync(CancellationToken.None);
        answer.SetResult(Pushed.Status(HttpStatusCode.OK));
        await stopped;
        Assert.Equal(["a", "b"], house.Push.Texts);

        house.Restart();
        using var after = await Started(house.Deliverer());
        await Done();
        await after.StopAsync(CancellationToken.None);
        Assert.Equal(["a", "b", "c"], house.Push.Texts);
    }

    [Fact]
    public async Task A_crash_between_the_channels_answer_and_the_deletion_repeats_one_and_no_more()
    {
        var crashed = new TaskCompletionSource();
        var store = new TroubledStore(house.Store) { Deliveries = (row, _) => Crash(crashed, row) };
        using var before = await Started(house.Deliverer(store));
        await house.SendPush("a b");
        await crashed.Task;
        await before.StopAsync(CancellationToken.None);

        house.Restart();
        house.Time.Advance(Deliverer.Lease);
        using var after = await Started(house.Deliverer());
        await Done();
        await after.StopAsync(CancellationToken.None);
        Assert.Equal(["a", "a", "b"], house.Push.Texts);
    }

    [Fact]
    public async Task Forget_me_takes_back_what_is_undelivered_and_only_the_goodbye_arrives()
    {
        house.Push.Answer = (text, _) => Task.FromResult(text == "All gone." ? Pushed.Status(HttpStatusCode.OK) : TooMany(60));
        using var deliverer = await Started(house.Deliverer());
        await house.SendPush("a b");
        await Asleep();
        house.Dialog = Says.ForgetOrCount;
        await house.SendPush("forget me");
        await Done();
        await deliverer.StopAsync(CancellationToken.None);

        Assert.Equal(["a", "All gone."], house.Push.Texts);
        var (key, _, reference) = house.Push.Attempts.Last();
        Assert.Equal((House.Ana, "ana", "https://push.example/"), (key, reference.From!.Id, reference.ServiceUrl));
        Assert.Equal(House.Ana.Conversation, reference.Conversation!.Id);
    }

    [Fact]
    public async Task A_goodbye_that_is_refused_leaves_no_trace_of_the_person()
    {
        house.Push.Answer = (_, _) => Task.FromResult(Pushed.Status(HttpStatusCode.NotFound));
        house.Dialog = Says.ForgetOrCount;
        await house.SendPush("forget me");
        using var deliverer = await Started(house.Deliverer());
        await Done();
        await deliverer.StopAsync(CancellationToken.None);

        Assert.Equal("", DeadLetters());
    }

    [Fact]
    public async Task Rows_that_clients_fetch_are_never_touched()
    {
        await house.Send("a b");
        using var deliverer = await Started(house.Deliverer());
        await house.SendPush("c", Bea);
        await Done();
        await deliverer.StopAsync(CancellationToken.None);

        Assert.Equal(["c"], house.Push.Texts);
        Assert.Equal(["a b", "a", "b"], await house.Transcript());
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_holds_up_no_other_conversation()
    {
        await house.SendPush("a");
        await house.Database.Writer.Run(session => session.Run("UPDATE outbox SET activity = x'00'"), _ => Ending.Keep, CancellationToken.None);
        await house.SendPush("b", Bea);
        using var deliverer = await Started(house.Deliverer());
        await Until(() => house.Push.Texts is ["b"]);
        await deliverer.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Without_a_push_channel_there_is_nothing_to_do()
    {
        using var deliverer = new Deliverer(null!, [house.Channel], house.Outbox, house.Time, Microsoft.Extensions.Logging.Abstractions.NullLogger<Deliverer>.Instance);
        await deliverer.StartAsync(CancellationToken.None);

        await deliverer.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(20));
    }

    private static Turn SayEachWord(Snapshot snapshot, Activity activity, DateTimeOffset now) =>
        Says.Count(snapshot, activity, now) with { Replies = [.. activity.Text!.Split(' ').Select(Says.Text)] };

    private static HttpResponseMessage TooMany(int seconds)
    {
        var answer = Pushed.Status(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(seconds));
        return answer;
    }

    private static ValueTask Crash(TaskCompletionSource crashed, OutboxRow row)
    {
        crashed.TrySetResult();
        throw new InvalidOperationException($"The process ended before row {row.Seq} was deleted.");
    }

    /// <summary>Every attempt waits for one answer that the test gives.</summary>
    private TaskCompletionSource<HttpStatusCode> Hanging()
    {
        var answer = new TaskCompletionSource<HttpStatusCode>(TaskCreationOptions.RunContinuationsAsynchronously);
        house.Push.Answer = async (_, _) => Pushed.Status(await answer.Task);
        return answer;
    }

    private static async Task<Deliverer> Started(Deliverer deliverer)
    {
        await deliverer.StartAsync(CancellationToken.None);
        return deliverer;
    }

    private string DeadLetters() => (string?)house.Database.Readers.Read(session => session.Value(
        "SELECT group_concat(owner || ' ' || conversation || ' ' || seq || ' after ' || attempts || ': ' || reason) FROM dead_letter")) ?? "";

    private DateTimeOffset? Next() => house.Store.NextDelivery(CancellationToken.None).AsTask().Result;

    /// <summary>Nothing is left to deliver.</summary>
    private Task Done() => Until(() => Next() is null);

    /// <summary>Something is left, but not before the time that the deliverer has set its timer to.</summary>
    private Task Asleep() => Until(() => Next() is { } due && due > house.Time.GetUtcNow() && house.Time.HasTimer(due));

    /// <summary>When the next attempt after so many is due.</summary>
    private DateTimeOffset AsleepUntil(int attempts)
    {
        Until(() => house.Push.Texts.Length >= attempts && Next() is { } due && due != house.Time.GetUtcNow() + Deliverer.Lease && WakesFor(due))
            .GetAwaiter().GetResult();
        return Next()!.Value;
    }

    /// <summary>It sleeps no longer than an hour.</summary>
    private bool WakesFor(DateTimeOffset due) => house.Time.HasTimer(due) || house.Time.HasTimer(house.Time.GetUtcNow().AddHours(1));

    private static async Task Until(Func<bool> reached)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (!reached())
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), "It did not happen.");
            await Task.Delay(5);
        }
    }
}
