using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Tests.Turns;

namespace CompanionBot.Tests.Store;

public sealed class HousekeepingTests : IDisposable
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly House house = new();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task What_was_said_without_consent_goes_12_hours_after_the_last_message()
    {
        house.Dialog = (snapshot, activity, now) => Says.Count(snapshot, activity, now) with { Profile = Profile.New with { IsAdult = true } };
        await house.Send("hello");
        house.Time.Advance(TimeSpan.FromHours(11));
        await house.Send("still here");
        house.Time.Advance(TimeSpan.FromHours(12) - Minute);
        Assert.Equal(0, await Sweep());
        Assert.Equal(4, (await house.Transcript()).Length);

        house.Time.Advance(Minute);
        Assert.Equal(1, await Sweep());
        Assert.Equal("0 0 0 0 0", Left());
    }

    [Fact]
    public async Task With_consent_it_goes_after_90_days_without_a_word()
    {
        house.Dialog = Agreeing;
        await house.Send("remember me");
        house.Time.Advance(TimeSpan.FromDays(90) - Minute);
        Assert.Equal(0, await Sweep());

        house.Time.Advance(Minute);
        Assert.Equal(1, await Sweep());
        Assert.Equal("0 0 0 0 0", Left());
    }

    [Fact]
    public async Task Who_withdraws_consent_is_not_kept_longer_in_another_conversation()
    {
        house.Dialog = Agreeing;
        await house.Send("remember me", key: new("ana", "another"));
        house.Dialog = (snapshot, activity, now) => Says.Count(snapshot, activity, now) with { Profile = Profile.New };
        await house.Send("no longer");

        house.Time.Advance(TimeSpan.FromHours(12));
        Assert.Equal(2, await Sweep());
        Assert.Equal("0 0 0 0 0", Left());
    }

    [Fact]
    public async Task A_person_stays_as_long_as_one_of_their_conversations()
    {
        house.Dialog = Agreeing;
        await house.Send("remember me", key: new("ana", "another"));
        house.Time.Advance(TimeSpan.FromDays(50));
        await house.Send("hello");
        house.Time.Advance(TimeSpan.FromDays(50));

        Assert.Equal(1, await Sweep());
        Assert.Equal("1 0 2 0 1", Left());
    }

    [Fact]
    public async Task A_promise_that_is_still_to_be_kept_postpones_the_erasure_until_it_is_kept()
    {
        house.Dialog = (snapshot, activity, now) => Says.Count(snapshot, activity, now) with
        {
            Plans = activity.Name is null ? [new Planned("walk", PlannedKind.Promise, now.AddHours(20), "test")] : [],
        };
        await house.Send("message me tomorrow");
        house.Time.Advance(TimeSpan.FromHours(20));
        Assert.Equal(0, await Sweep());

        var due = Assert.Single(await house.Store.Due(house.Time.GetUtcNow(), 10, CancellationToken.None));
        await house.Turns.Run(DueWork.AsInbound(due, house.Channel), CancellationToken.None);
        house.Time.Advance(TimeSpan.FromHours(12));
        Assert.Equal(1, await Sweep());
        Assert.Equal("0 0 0 0 0", Left());
    }

    [Fact]
    public async Task A_nudge_postpones_nothing()
    {
        house.Dialog = (snapshot, activity, now) => Says.Count(snapshot, activity, now) with
        {
            Plans = [new Planned("walk", PlannedKind.Nudge, now.AddHours(20), "test")],
        };
        await house.Send("hello");
        house.Time.Advance(TimeSpan.FromHours(12));

        Assert.Equal(1, await Sweep());
        Assert.Equal("0 0 0 0 0", Left());
    }

    [Fact]
    public async Task Inbound_ids_go_after_48_hours()
    {
        house.Dialog = Agreeing;
        await house.Send("one");
        house.Time.Advance(TimeSpan.FromHours(24));
        await house.Send("two");
        house.Time.Advance(TimeSpan.FromHours(24));
        await Sweep();

        Assert.Equal("1 1 4 0 1", Left());
    }

    [Fact]
    public async Task More_than_one_portion_goes_in_one_sweep()
    {
        for (var number = 0; number < 205; number++)
        {
            await house.Send("hello", key: new($"person-{number}", "conversation"));
        }

        house.Time.Advance(TimeSpan.FromHours(13));
        Assert.Equal(205, await Sweep());
        Assert.Equal("0 0 0 0 0", Left());
    }

    private static Turn Agreeing(Snapshot snapshot, Activity activity, DateTimeOffset now) => Says.Count(snapshot, activity, now) with
    {
        Profile = Profile.New with { Consents = [new Consent(Purpose.Journal, DateTimeOffset.UnixEpoch, "journal.ask")] },
    };

    private async Task<int> Sweep() => await house.Store.Sweep(house.Time.GetUtcNow(), CancellationToken.None);

    /// <summary>How many rows there are: conversations, inbox, outbox, planned, persons.</summary>
    private string Left() => (string)house.Database.Readers.Read(session => session.Value(
        """
        SELECT (SELECT count(*) FROM conversation) || ' ' || (SELECT count(*) FROM inbox) || ' ' || (SELECT count(*) FROM outbox)
            || ' ' || (SELECT count(*) FROM planned) || ' ' || (SELECT count(*) FROM person)
        """))!;
}
