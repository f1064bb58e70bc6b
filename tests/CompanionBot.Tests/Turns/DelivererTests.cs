using System.Net;
using CompanionBot.Bot.Turns;
using Microsoft.Extensions.Logging.Abstractions;

namespace CompanionBot.Tests.Turns;

/// <summary>What push channels get, in which order, and who delivers it.</summary>
public sealed class DelivererTests : DeliveryScene
{
    [Fact]
    public async Task A_conversation_is_delivered_in_order_one_at_a_time()
    {
        var (now, most) = (0, 0);
        House.Push.Answer = async (_, _) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await Task.Yield();
            Interlocked.Decrement(ref now);
            return Pushed.Status(HttpStatusCode.OK);
        };
        using var deliverer = await Started(House.Deliverer());
        await House.SendPush("a b c");
        await House.SendPush("d e");
        await Done();
        await deliverer.StopAsync(CancellationToken.None);

        Assert.Equal(["a", "b", "c", "d", "e"], House.Push.Texts);
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task A_commit_waits_for_no_delivery_and_one_conversation_for_no_other()
    {
        var answer = Hanging();
        using var deliverer = await Started(House.Deliverer());

        Assert.IsType<TurnOutcome.Committed>(await House.SendPush("a b"));
        await Until(() => House.Push.Texts is ["a"]);
        Assert.IsType<TurnOutcome.Committed>(await House.SendPush("c d", Bea));
        await Until(() => House.Push.Texts is ["a", "c"]);

        answer.SetResult(HttpStatusCode.OK);
        await Done();
        await deliverer.StopAsync(CancellationToken.None);
        Assert.Equal(["a", "b", "c", "d"], House.Push.Texts.Order());
    }

    [Fact]
    public async Task More_conversations_than_can_be_delivered_at_once_wait_and_are_delivered()
    {
        var answer = Hanging();
        const int conversations = Deliverer.AtOnce + 3;
        for (var number = 0; number < conversations; number++)
        {
            await House.SendPush("a", new TurnKey($"person {number}", $"conversation {number}"));
        }

        using var deliverer = await Started(House.Deliverer());
        await Until(() => House.Push.Texts.Length == Deliverer.AtOnce);
        await Until(() => House.Time.HasTimerFrom(House.Time.GetUtcNow().AddHours(1)));
        Assert.Equal(Deliverer.AtOnce, House.Push.Texts.Length);

        answer.SetResult(HttpStatusCode.OK);
        await Done();
        await deliverer.StopAsync(CancellationToken.None);
        Assert.Equal(conversations, House.Push.Texts.Length);
    }

    [Fact]
    public async Task When_a_host_hangs_its_lease_runs_out_and_another_one_takes_over()
    {
        var hangs = new TaskCompletionSource<HttpResponseMessage>();
        var first = new Pushed { Answer = (_, _) => hangs.Task };
        await House.SendPush("a b");
        using var hanging = await Started(House.Deliverer(clock: new ManualTime(), channel: first, bell: new OutboxSignal()));
        await Until(() => first.Texts is ["a"]);

        using var other = await Started(House.Deliverer(bell: new OutboxSignal()));
        await Asleep();
        House.Time.Advance(Deliverer.Lease - TimeSpan.FromMilliseconds(1));
        await Asleep();
        Assert.Empty(House.Push.Texts);

        var answer = Hanging();
        House.Time.Advance(TimeSpan.FromMilliseconds(1));
        await Until(() => House.Push.Texts is ["a"]);
        hangs.SetResult(Pushed.Status(HttpStatusCode.NotFound));
        await hanging.StopAsync(CancellationToken.None);
        answer.SetResult(HttpStatusCode.OK);
        await Done();
        await other.StopAsync(CancellationToken.None);

        Assert.Equal(["a", "b"], House.Push.Texts);
        Assert.Equal("", DeadLetters());
    }

    [Fact]
    public async Task A_restart_in_the_middle_delivers_the_rest_once()
    {
        var answer = new TaskCompletionSource<HttpResponseMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        House.Push.Answer = (text, _) => text == "b" ? answer.Task : Task.FromResult(Pushed.Status(HttpStatusCode.OK));
        using var before = await Started(House.Deliverer());
        await House.SendPush("a b c");
        await Until(() => House.Push.Texts is ["a", "b"]);
        var stopped = before.StopAsync(CancellationToken.None);
        answer.SetResult(Pushed.Status(HttpStatusCode.OK));
        await stopped;
        Assert.Equal(["a", "b"], House.Push.Texts);

        House.Restart();
        using var after = await Started(House.Deliverer());
        await Done();
        await after.StopAsync(CancellationToken.None);
        Assert.Equal(["a", "b", "c"], House.Push.Texts);
    }

    [Fact]
    public async Task A_crash_between_the_channels_answer_and_the_deletion_repeats_one_and_no_more()
    {
        var crashed = new TaskCompletionSource();
        var store = new TroubledStore(House.Store) { Deliveries = (row, _) => Crash(crashed, row) };
        using var before = await Started(House.Deliverer(store));
        await House.SendPush("a b");
        await crashed.Task;
        await before.StopAsync(CancellationToken.None);

        House.Restart();
        House.Time.Advance(Deliverer.Lease);
        using var after = await Started(House.Deliverer());
        await Done();
        await after.StopAsync(CancellationToken.None);
        Assert.Equal(["a", "a", "b"], House.Push.Texts);
    }

    [Fact]
    public async Task Forget_me_takes_back_what_is_undelivered_and_only_the_goodbye_arrives()
    {
        House.Push.Answer = (text, _) => Task.FromResult(text == "All gone." ? Pushed.Status(HttpStatusCode.OK) : TooMany(60));
        using var deliverer = await Started(House.Deliverer());
        await House.SendPush("a b");
        AsleepUntil(1);
        House.Dialog = Says.ForgetOrCount;
        await House.SendPush("forget me");
        await Done();
        await deliverer.StopAsync(CancellationToken.None);

        Assert.Equal(["a", "All gone."], House.Push.Texts);
        var (key, _, reference) = House.Push.Attempts.Last();
        Assert.Equal((House.Ana, "ana", "https://push.example/"), (key, reference.From!.Id, reference.ServiceUrl));
        Assert.Equal(House.Ana.Conversation, reference.Conversation!.Id);
    }

    [Fact]
    public async Task Rows_that_clients_fetch_are_never_touched()
    {
        await House.Send("a b");
        using var deliverer = await Started(House.Deliverer());
        await House.SendPush("c", Bea);
        await Done();
        await deliverer.StopAsync(CancellationToken.None);

        Assert.Equal(["c"], House.Push.Texts);
        Assert.Equal(["a b", "a", "b"], await House.Transcript());
    }

    [Fact]
    public async Task Without_a_push_channel_there_is_nothing_to_do()
    {
        using var deliverer = new Deliverer(null!, [House.Channel], House.Outbox, House.Time, NullLogger<Deliverer>.Instance);
        await deliverer.StartAsync(CancellationToken.None);

        await deliverer.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(20));
    }

    private static ValueTask Crash(TaskCompletionSource crashed, OutboxRow row)
    {
        crashed.TrySetResult();
        throw new InvalidOperationException($"The process ended before row {row.Seq} was deleted.");
    }
}
