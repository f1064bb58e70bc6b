using System.Text;
using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Tests.Turns;

namespace CompanionBot.Tests.Store;

public sealed class ForgetTests : IDisposable
{
    private static readonly TurnKey Other = new("ana", "another-conversation-of-ana");

    private readonly House house = new(Says.ForgetOrCount);

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task Forget_me_erases_every_conversation_of_the_person_and_nothing_of_anybody_else()
    {
        var bea = new TurnKey("bea", "conversation-of-bea");
        await house.Send("my secret");
        await house.Send("more of it", key: Other);
        await house.Send("hello", key: bea);

        await house.Send("forget me");

        Assert.Equal(["All gone."], await house.Transcript());
        Assert.Empty(await house.Transcript(Other));
        Assert.Equal(2, (await house.Transcript(bea)).Length);
        Assert.Equal("0 0 0 0", Left("ana"));
        Assert.Equal("1 1 0 0", Left("bea"));
    }

    [Fact]
    public async Task A_late_repeat_after_forget_me_has_no_effect()
    {
        await house.Send("my secret", id: "first");
        await house.Send("forget me", id: "last");

        Assert.Equal(ConversationStanding.Forgotten, Assert.IsType<TurnOutcome.Gone>(await house.Send("my secret", id: "first")).Standing);
        Assert.IsType<TurnOutcome.Gone>(await house.Send("forget me", id: "last"));
        Assert.Equal(["All gone."], await house.Transcript());
        Assert.Equal("0 0 0 0", Left("ana"));
    }

    [Fact]
    public async Task A_turn_that_runs_while_the_person_is_forgotten_does_not_create_the_conversation_anew()
    {
        await house.Send("hello");
        await WhileItRuns("slow", () => house.Send("forget me"));

        Assert.Equal(["All gone."], await house.Transcript());
        Assert.Equal("0 0 0 0", Left("ana"));
    }

    [Fact]
    public async Task A_turn_that_began_before_the_conversation_was_there_does_not_create_it_anew_either()
    {
        await WhileItRuns("slow", async () =>
        {
            await house.Send("hello");
            await house.Send("forget me");
        });

        Assert.Equal(["All gone."], await house.Transcript());
        Assert.Equal("0 0 0 0", Left("ana"));
    }

    [Fact]
    public async Task A_turn_in_another_conversation_does_not_bring_back_what_was_known_of_the_person()
    {
        house.Dialog = (snapshot, activity, now) => Says.ForgetOrCount(snapshot, activity, now) with
        {
            Profile = activity.Text is "forget me" ? Profile.New : snapshot.Profile with { Country = snapshot.Profile.Country ?? (activity.Text is "I live in Spain" ? "ES" : null) },
        };
        await house.Send("I live in Spain");
        await WhileItRuns("slow", () => house.Send("forget me"), Other);

        var person = await house.Store.Load(Other, null, CancellationToken.None);
        Assert.Equal((0L, null), (person.PersonVersion, person.Snapshot.Profile.Country));
    }

    [Fact]
    public async Task The_goodbye_can_be_fetched_for_a_quarter_of_an_hour()
    {
        await house.Send("forget me");
        house.Time.Advance(TimeSpan.FromMinutes(16));
        await house.Store.Sweep(house.Time.GetUtcNow(), CancellationToken.None);

        Assert.Empty(await house.Transcript());
    }

    [Fact]
    public async Task The_mark_that_stays_holds_no_content_and_goes_after_a_day()
    {
        await house.Send("my secret", key: Other);
        await house.Send("forget me");

        Assert.Equal(2L, Count("tombstone"));
        Assert.Equal("blob 16,blob 16", house.Database.Readers.Read(session => session.Value(
            "SELECT group_concat(typeof(hash) || ' ' || length(hash)) FROM tombstone")));

        house.Time.Advance(TimeSpan.FromHours(23));
        await house.Store.Sweep(house.Time.GetUtcNow(), CancellationToken.None);
        Assert.Equal(2L, Count("tombstone"));

        house.Time.Advance(TimeSpan.FromHours(1));
        await house.Store.Sweep(house.Time.GetUtcNow(), CancellationToken.None);
        Assert.Equal(0L, Count("tombstone"));
    }

    [Fact]
    public async Task After_forget_me_no_byte_of_what_was_stored_is_left_in_the_files()
    {
        await house.Send("my secret");
        var stored = house.Database.Readers.Read(session => (byte[])session.Value("SELECT activity FROM outbox WHERE seq = 1")!);
        Assert.True(Files.Contain(house.Data, stored[40..72]));

        await house.Send("forget me");

        Assert.False(Files.Contain(house.Data, stored[40..72]));
        Assert.False(Files.Contain(house.Data, Encoding.UTF8.GetBytes(Other.Conversation)));
    }

    [Fact]
    public async Task Quick_exit_takes_back_what_was_said_and_lets_nothing_more_in()
    {
        await house.Send("my secret");
        await WhileItRuns("slow", async () => await house.Store.End(House.Ana, CancellationToken.None));

        Assert.Equal(ConversationStanding.Ended, Assert.IsType<TurnOutcome.Gone>(await house.Send("hello")).Standing);
        Assert.Empty(await house.Transcript());
        Assert.Equal("1 0 0 0", Left("ana"));
    }

    [Fact]
    public async Task Quick_exit_before_the_first_message_arrived_stops_that_message_too()
    {
        await house.Store.End(House.Ana, CancellationToken.None);

        Assert.IsType<TurnOutcome.Gone>(await house.Send("hello"));
    }

    /// <summary>Sends a message whose dialog takes so long that the rest happens in between.</summary>
    private async Task WhileItRuns(string text, Func<Task> rest, TurnKey? key = null)
    {
        var dialog = house.Dialog;
        var begun = false;
        house.Dialog = (snapshot, activity, now) =>
        {
            if (activity.Text == text && !begun)
            {
                begun = true;
                rest().GetAwaiter().GetResult();
            }

            return dialog(snapshot, activity, now);
        };
        await house.Send(text, key: key);
        Assert.True(begun);
    }

    /// <summary>Rows of an owner: conversations, inbox, planned, person. The goodbye is not counted.</summary>
    private string Left(string owner) => (string)house.Database.Readers.Read(session => session.Value(
        """
        SELECT (SELECT count(*) FROM conversation WHERE owner = $owner) || ' ' || (SELECT count(*) FROM inbox WHERE owner = $owner)
            || ' ' || (SELECT count(*) FROM planned WHERE owner = $owner) || ' ' || (SELECT count(*) FROM person WHERE owner = $owner)
        """,
        ("$owner", owner)))!;

    private long Count(string table) => (long)house.Database.Readers.Read(session => session.Value($"SELECT count(*) FROM {table}"))!;
}
