using System.Net;
using CompanionBot.Bot.Store;
using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Tests.Turns;

/// <summary>What becomes of a message that the push channel does not take.</summary>
public sealed class FailedDeliveryTests : DeliveryScene
{
    [Fact]
    public async Task A_channel_that_asks_for_a_pause_gets_it_and_what_follows_waits_too()
    {
        House.Push.Answer = (_, attempt) => Task.FromResult(attempt == 1 ? TooMany(30) : Pushed.Status(HttpStatusCode.OK));
        using var deliverer = await Started(House.Deliverer());
        await House.SendPush("a b");
        AsleepUntil(1);
        await House.SendPush("c");
        Advance(TimeSpan.FromSeconds(30) - TimeSpan.FromMilliseconds(1));
        await Asleep();
        Assert.Equal(["a"], House.Push.Texts);

        Advance(TimeSpan.FromSeconds(8));
        await Done();
        await deliverer.StopAsync(CancellationToken.None);
        Assert.Equal(["a", "a", "b", "c"], House.Push.Texts);
    }

    [Fact]
    public async Task A_channel_that_fails_is_tried_again_after_a_growing_pause()
    {
        House.Push.Answer = (_, attempt) => attempt switch
        {
            1 => throw new HttpRequestException("no route"),
            2 => Task.FromResult(Pushed.Status(HttpStatusCode.InternalServerError)),
            _ => Task.FromResult(Pushed.Status(HttpStatusCode.OK)),
        };
        using var deliverer = await Started(House.Deliverer());
        await House.SendPush("a");
        foreach (var (pause, attempts) in (ReadOnlySpan<(int, int)>)[(1, 1), (2, 2)])
        {
            Assert.InRange(AsleepUntil(attempts) - House.Time.GetUtcNow(), TimeSpan.FromSeconds(pause), TimeSpan.FromSeconds(pause * 1.25));
            Advance(TimeSpan.FromSeconds(pause * 1.25));
        }

        await Done();
        await deliverer.StopAsync(CancellationToken.None);
        Assert.Equal(["a", "a", "a"], House.Push.Texts);
        Assert.Equal("", DeadLetters());
    }

    [Fact]
    public async Task A_channel_that_does_not_answer_is_left_and_tried_again()
    {
        House.Push.Answer = (_, attempt) => attempt == 1
            ? new TaskCompletionSource<HttpResponseMessage>().Task
            : Task.FromResult(Pushed.Status(HttpStatusCode.OK));
        using var deliverer = await Started(House.Deliverer());
        await House.SendPush("a");
        await Until(() => House.Push.Texts.Length == 1 && House.Time.HasTimer(House.Time.GetUtcNow() + Deliverer.Patience));
        Advance(Deliverer.Patience);
        AsleepUntil(1);
        Advance(TimeSpan.FromSeconds(2));
        await Done();
        await deliverer.StopAsync(CancellationToken.None);

        Assert.Equal(["a", "a"], House.Push.Texts);
    }

    [Fact]
    public async Task What_the_channel_refuses_becomes_a_dead_letter_and_the_next_is_delivered()
    {
        House.Push.Answer = (text, _) => Task.FromResult(Pushed.Status(text == "a" ? HttpStatusCode.Forbidden : HttpStatusCode.OK));
        using var deliverer = await Started(House.Deliverer());
        await House.SendPush("a b");
        await Done();
        await deliverer.StopAsync(CancellationToken.None);

        Assert.Equal(["a", "b"], House.Push.Texts);
        Assert.Equal("ana conversation-of-ana 1 after 1: HTTP 403", DeadLetters());
        Advance(TimeSpan.FromHours(12));
        await House.Store.Sweep(House.Time.GetUtcNow(), CancellationToken.None);
        Assert.Equal("", DeadLetters());
    }

    [Fact]
    public async Task What_fails_again_and_again_is_given_up_and_the_next_is_delivered()
    {
        House.Push.Answer = (text, _) => Task.FromResult(Pushed.Status(text == "a" ? HttpStatusCode.BadGateway : HttpStatusCode.OK));
        using var deliverer = await Started(House.Deliverer());
        await House.SendPush("a b");
        for (var attempt = 1; attempt < Backoff.MostAttempts; attempt++)
        {
            AsleepUntil(attempt);
            Advance(TimeSpan.FromMinutes(75));
        }

        await Done();
        await deliverer.StopAsync(CancellationToken.None);
        Assert.Equal([.. Enumerable.Repeat("a", Backoff.MostAttempts), "b"], House.Push.Texts);
        Assert.Equal("ana conversation-of-ana 1 after 15: Given up: HTTP 502", DeadLetters());
    }

    [Fact]
    public async Task What_can_only_come_a_day_late_does_not_come()
    {
        House.Dialog = (snapshot, activity, now) => SayEachWord(snapshot, activity, now) with
        {
            Profile = Profile.New with { Consents = [new Consent(Purpose.Journal, now, "test")] },
        };
        await House.SendPush("a");
        Advance(TimeSpan.FromHours(24));
        using var deliverer = await Started(House.Deliverer());
        await Done();
        await deliverer.StopAsync(CancellationToken.None);

        Assert.Empty(House.Push.Texts);
        Assert.Equal("ana conversation-of-ana 1 after 1: It could not be delivered in time.", DeadLetters());
    }

    [Fact]
    public async Task A_goodbye_that_is_refused_leaves_no_trace_of_the_person()
    {
        House.Push.Answer = (_, _) => Task.FromResult(Pushed.Status(HttpStatusCode.NotFound));
        House.Dialog = Says.ForgetOrCount;
        await House.SendPush("forget me");
        using var deliverer = await Started(House.Deliverer());
        await Done();
        await deliverer.StopAsync(CancellationToken.None);

        Assert.Equal("", DeadLetters());
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_holds_up_no_other_conversation()
    {
        await House.SendPush("a");
        await House.Database.Writer.Run(session => session.Run("UPDATE outbox SET activity = x'00'"), _ => Ending.Keep, CancellationToken.None);
        await House.SendPush("b", Bea);
        using var deliverer = await Started(House.Deliverer());
        await Until(() => House.Push.Texts is ["b"]);
        await deliverer.StopAsync(CancellationToken.None);
    }
}
