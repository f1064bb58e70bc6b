using System.Collections.Immutable;
using System.Globalization;
using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Tests.Turns;

public sealed class TurnRunnerTests : IDisposable
{
    private readonly House house = new();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task A_message_is_echoed_and_answered_with_ids_in_their_order()
    {
        var outcome = Assert.IsType<TurnOutcome.Committed>(await house.Send("hello"));

        var reply = Assert.Single(outcome.Replies).Activity;
        Assert.Equal("conversation-of-ana|0000001", outcome.Echo!.Activity.Id);
        Assert.Equal("conversation-of-ana|0000002", reply.Id);
        Assert.Equal(outcome.Echo.Activity.Id, reply.ReplyToId);
        Assert.Equal("turn 1: hello", reply.Text);
        Assert.Equal("bot", reply.From!.Role);
        Assert.Equal("ana", reply.Recipient!.Id);
        Assert.Equal("conversation-of-ana", reply.Conversation!.Id);
        Assert.Equal("test", reply.ChannelId);
        Assert.Equal(["hello", "turn 1: hello"], house.Channel.Texts);
    }

    [Fact]
    public async Task A_repeated_message_is_answered_once_and_its_rows_are_given_again()
    {
        var first = Assert.IsType<TurnOutcome.Committed>(await house.Send("hello", id: "same"));
        await house.Send("something else");
        var second = Assert.IsType<TurnOutcome.Repeated>(await house.Send("hello", id: "same"));

        Assert.Equal(first.Echo!.Activity.Id, second.Echo!.Activity.Id);
        Assert.Equal("turn 1: hello", Assert.Single(second.Replies).Activity.Text);
        Assert.Equal(2, (await house.State()).TurnCount);
    }

    [Fact]
    public async Task The_same_message_twice_at_the_same_instant_has_one_effect()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => house.Send("hello", id: "same"))));

        Assert.Single(outcomes.OfType<TurnOutcome.Committed>());
        Assert.Equal(7, outcomes.OfType<TurnOutcome.Repeated>().Count());
        Assert.Equal(1, (await house.State()).TurnCount);
    }

    [Fact]
    public async Task Two_answers_at_the_same_instant_both_count_in_order_every_time()
    {
        for (var round = 1; round <= 200; round++)
        {
            var key = new TurnKey("ana", $"conversation-{round}");
            var outcomes = await Task.WhenAll(
                Task.Run(() => house.Send("one", key: key)),
                Task.Run(() => house.Send("two", key: key)));

            Assert.All(outcomes, outcome => Assert.IsType<TurnOutcome.Committed>(outcome));
            Assert.Equal(2, (await house.State(key)).TurnCount);
            var transcript = await house.Transcript(key);
            var (first, second) = transcript[0] == "one" ? ("one", "two") : ("two", "one");
            Assert.Equal([first, $"turn 1: {first}", second, $"turn 2: {second}"], transcript);
        }
    }

    [Fact]
    public async Task A_burst_of_messages_in_one_conversation_is_taken_whole_and_in_its_order()
    {
        var turns = house.Turns;
        var texts = Enumerable.Range(1, 50).Select(number => $"message {number}").ToList();

        var outcomes = await Task.WhenAll(texts.Select(text => turns.Run(house.Message(text), CancellationToken.None)));

        Assert.All(outcomes, outcome => Assert.IsType<TurnOutcome.Committed>(outcome));
        Assert.Equal(texts, (await house.Transcript()).Where(text => text.StartsWith("message", StringComparison.Ordinal)));
        Assert.Equal(50, (await house.State()).TurnCount);
    }

    [Fact]
    public async Task A_turn_that_another_one_overtook_is_taken_anew_on_the_new_state()
    {
        var overtaken = false;
        house.Dialog = (snapshot, activity, now) =>
        {
            if (!overtaken && activity.Text == "slow")
            {
                overtaken = true;
                house.Send("quick").GetAwaiter().GetResult();
            }

            return Says.Count(snapshot, activity, now);
        };

        await house.Send("slow");

        Assert.Equal(["quick", "turn 1: quick", "slow", "turn 2: slow"], await house.Transcript());
    }

    [Fact]
    public async Task A_turn_that_is_overtaken_each_time_is_refused_after_five_tries()
    {
        var tries = 0;
        house.Dialog = (snapshot, activity, now) =>
        {
            if (activity.Text == "slow")
            {
                tries++;
                house.Send("quick").GetAwaiter().GetResult();
            }

            return Says.Count(snapshot, activity, now);
        };

        Assert.IsType<TurnOutcome.Unavailable>(await house.Send("slow"));
        Assert.Equal(TurnRunner.Tries, tries);
        Assert.DoesNotContain("slow", await house.Transcript());
    }

    [Fact]
    public async Task Timestamps_strictly_increase_while_the_clock_stands_still_or_goes_back()
    {
        await house.Send("one");
        await house.Send("two");
        house.Time.Advance(TimeSpan.FromSeconds(-30));
        await house.Send("three");

        var times = house.Channel.Rows.Select(row => DateTimeOffset.Parse(row.Activity.Timestamp!, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(6, times.Count);
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.True(pair.First < pair.Second));
    }

    [Fact]
    public async Task What_the_channel_itself_reports_is_not_echoed_and_no_reply_refers_to_it()
    {
        var joined = house.Message("") with { Activity = new() { Type = "conversationUpdate", Id = "x" } };

        var outcome = Assert.IsType<TurnOutcome.Committed>(await house.Turns.Run(joined, CancellationToken.None));

        Assert.Null(outcome.Echo);
        Assert.Null(Assert.Single(outcome.Replies).Activity.ReplyToId);
    }

    [Fact]
    public async Task On_a_push_channel_the_reply_refers_to_the_message_and_waits_for_delivery()
    {
        var inbound = house.Message("hello") with { Channel = new Heard(pull: false) };
        var outcome = Assert.IsType<TurnOutcome.Committed>(
            await house.Turns.Run(inbound with { Activity = inbound.Activity with { Id = "their-id" } }, CancellationToken.None));

        Assert.Null(outcome.Echo);
        Assert.Equal("their-id", Assert.Single(outcome.Replies).Activity.ReplyToId);
        Assert.Equal(1L, house.Database.Readers.Read(session => session.Value("SELECT count(*) FROM outbox WHERE due_at IS NOT NULL")));
    }

    [Fact]
    public async Task A_dialog_that_fails_still_commits_what_the_engine_made_of_it()
    {
        house.Dialog = (snapshot, activity, now) => Says.Count(snapshot, activity, now) with { Fault = "InvalidOperationException" };

        Assert.IsType<TurnOutcome.Committed>(await house.Send("poison"));
        Assert.Equal(1, (await house.State()).TurnCount);
    }

    [Fact]
    public async Task A_store_that_hangs_is_given_up_after_the_deadline()
    {
        var hanging = new TroubledStore(house.Store) { Commits = async (_, cancellation) =>
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            return CommitResult.Committed;
        } };
        var run = house.With(hanging).Run(house.Message("hello"), CancellationToken.None);
        house.Time.Advance(TurnRunner.Deadline);

        Assert.IsType<TurnOutcome.Unavailable>(await run);
        Assert.Empty(house.Channel.Rows);
    }

    [Fact]
    public async Task A_crisis_message_gets_its_helplines_when_nothing_can_be_stored()
    {
        var full = new TroubledStore(house.Store) { Commits = (_, _) => throw new StoreUnavailableException("The disk is full.") };

        var outcome = Assert.IsType<TurnOutcome.Unavailable>(
            await house.With(full).Run(house.Message("I want to die"), CancellationToken.None));

        var line = Assert.Single(outcome.Helplines);
        Assert.Equal(("Call 988.", "bot", "conversation-of-ana"), (line.Text, line.From!.Role, line.Conversation!.Id));
        Assert.NotNull(line.Timestamp);
        Assert.Empty(await house.Transcript());
    }

    [Fact]
    public async Task A_referral_is_counted_in_the_commit_of_its_turn()
    {
        var referral = new Referral(new DateOnly(2026, 3, 14), "US", "suicide", 2);
        house.Dialog = (snapshot, activity, now) => Says.Count(snapshot, activity, now) with { Referrals = [referral] };
        await house.Send("I want to die", id: "same");
        await house.Send("I want to die", id: "same");

        Assert.Equal("2026-03-14 US suicide 2", house.Database.Readers.Read(session => session.Value(
            "SELECT group_concat(date || ' ' || country || ' ' || kind || ' ' || tier) FROM referral")));
    }
}
