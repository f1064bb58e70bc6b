using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;
using Microsoft.Extensions.Hosting;

namespace CompanionBot.Tests.Turns;

public sealed class DueWorkTests : IDisposable
{
    // Not an hour: that is how long the work sleeps when nothing is planned.
    private static readonly TimeSpan Later = TimeSpan.FromMinutes(40);

    private readonly House house = new(PlanOrCount);

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task A_planned_turn_begins_at_its_time_and_only_once()
    {
        using var work = house.DueWork();
        await Start(work);
        await house.Send("plan walk");
        await Asleep();
        house.Time.Advance(Later - TimeSpan.FromMilliseconds(1));
        await Asleep();
        Assert.Equal(2, house.Channel.Rows.Count);

        house.Time.Advance(TimeSpan.FromMilliseconds(1));
        await Until(() => house.Channel.Rows.Count == 3);
        house.Time.Advance(Later);
        await Asleep();
        await work.StopAsync(CancellationToken.None);

        Assert.Equal(["plan walk", "planned", "due walk for ana"], house.Channel.Texts);
        Assert.Null(await house.Store.NextDue(CancellationToken.None));
    }

    [Fact]
    public async Task What_became_due_while_the_program_was_down_begins_after_the_restart_and_not_again_after_the_next()
    {
        await house.Send("plan walk");
        house.Time.Advance(5 * Later);

        for (var start = 0; start < 2; start++)
        {
            house.Restart();
            using var work = house.DueWork();
            await Start(work);
            await Until(() => house.Channel.Rows.Count == 3);
            await Asleep();
            await work.StopAsync(CancellationToken.None);
        }

        Assert.Equal(["plan walk", "planned", "due walk for ana"], await house.Transcript());
    }

    [Fact]
    public async Task A_cancelled_turn_does_not_begin()
    {
        await house.Send("plan walk");
        await house.Send("plan call");
        await house.Send("cancel walk");
        house.Time.Advance(Later);

        using var work = house.DueWork();
        await Start(work);
        await Until(() => house.Channel.Texts.Contains("due call for ana"));
        await Asleep();
        await work.StopAsync(CancellationToken.None);

        Assert.DoesNotContain("due walk for ana", await house.Transcript());
    }

    [Fact]
    public async Task A_turn_that_is_cancelled_while_it_already_runs_is_undone()
    {
        await house.Send("plan walk");
        house.Time.Advance(Later);
        var due = Assert.Single(await house.Store.Due(house.Time.GetUtcNow(), 10, CancellationToken.None));
        house.Dialog = (snapshot, activity, now) =>
        {
            if (activity.Name == "planned" && snapshot.Planned.Length == 1)
            {
                house.Send("cancel walk").GetAwaiter().GetResult();
            }

            return PlanOrCount(snapshot, activity, now);
        };

        var outcome = await house.Turns.Run(DueWork.AsInbound(due, house.Channel), CancellationToken.None);

        Assert.IsType<TurnOutcome.Withdrawn>(outcome);
        Assert.DoesNotContain("due walk for ana", await house.Transcript());
    }

    [Fact]
    public async Task A_turn_that_was_moved_begins_at_its_new_time_even_with_the_same_id()
    {
        using var work = house.DueWork();
        await Start(work);
        await house.Send("plan walk");
        await Asleep();
        house.Time.Advance(Later / 2);
        await house.Send("plan walk");
        await Asleep();
        house.Time.Advance(Later / 2);
        await Asleep();
        Assert.DoesNotContain("due walk for ana", house.Channel.Texts);

        house.Time.Advance(Later / 2);
        await Until(() => house.Channel.Texts.Contains("due walk for ana"));
        await house.Send("plan walk");
        await Asleep();
        house.Time.Advance(Later);
        await Until(() => house.Channel.Texts.Count(text => text == "due walk for ana") == 2);
        await work.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Nobody_can_begin_a_planned_turn_by_sending_its_id()
    {
        await house.Send("plan walk");
        house.Time.Advance(Later);
        await house.Send("hello", id: "planned:walk");

        using var work = house.DueWork();
        await Start(work);
        await Until(() => house.Channel.Texts.Contains("due walk for ana"));
        await work.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_turn_that_always_fails_is_tried_ever_more_rarely_and_holds_up_no_other()
    {
        var tries = 0;
        await house.Send("plan poison");
        await house.Send("plan walk");
        house.Dialog = (snapshot, activity, now) =>
        {
            if (activity.Id == "planned:poison")
            {
                Interlocked.Increment(ref tries);
                throw new InvalidOperationException();
            }

            return PlanOrCount(snapshot, activity, now);
        };
        using var work = house.DueWork();
        await Start(work);
        await Asleep();
        house.Time.Advance(Later);
        await Until(() => house.Channel.Texts.Contains("due walk for ana") && Volatile.Read(ref tries) == 1);
        foreach (var pause in (int[])[5, 10, 20])
        {
            await Asleep();
            var before = Volatile.Read(ref tries);
            house.Time.Advance(TimeSpan.FromSeconds(pause - 1));
            await Asleep();
            Assert.Equal(before, Volatile.Read(ref tries));
            house.Time.Advance(TimeSpan.FromSeconds(1));
            await Until(() => Volatile.Read(ref tries) == before + 1);
        }

        await work.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_forgotten_person_gets_no_planned_turn()
    {
        await house.Send("plan walk");
        house.Dialog = Says.ForgetOrCount;
        await house.Send("forget me");

        Assert.Null(await house.Store.NextDue(CancellationToken.None));
    }

    /// <summary>"plan x" plans x in an hour, "cancel x" cancels it, and x says so when it is due.</summary>
    private static Turn PlanOrCount(Snapshot snapshot, Activity activity, DateTimeOffset now)
    {
        var turn = Says.Count(snapshot, activity, now);
        return (activity.Name, activity.Text?.Split(' ')) switch
        {
            ("planned", _) => turn with { Replies = [Says.Text($"due {activity.Value!.Value.GetProperty("id").GetString()} for {activity.From!.Id}")] },
            (_, ["plan", var id]) => turn with { Replies = [Says.Text("planned")], Plans = [new Planned(id, PlannedKind.Promise, now + Later, "test")] },
            (_, ["cancel", var id]) => turn with { Cancelled = [id] },
            _ => turn,
        };
    }

    private async Task Start(BackgroundService work)
    {
        await work.StartAsync(CancellationToken.None);
        await Asleep();
    }

    /// <summary>The work has nothing to do until the clock moves: it has set its timer to when the next turn is due.</summary>
    private Task Asleep() => Until(() => house.Store.NextDue(CancellationToken.None).AsTask().Result is { } due
        ? house.Time.HasTimer(due)
        : house.Time.HasTimerFrom(house.Time.GetUtcNow() + TurnRunner.Deadline + TimeSpan.FromSeconds(1)));

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
