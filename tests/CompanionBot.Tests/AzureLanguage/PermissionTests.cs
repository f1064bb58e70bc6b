using CompanionBot.Bot.AzureLanguage;
using CompanionBot.Dialogs;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Safety;

namespace CompanionBot.Tests.AzureLanguage;

/// <summary>What never leaves the machine.</summary>
public sealed class PermissionTests : IAsyncLifetime
{
    private Room room = null!;

    public async Task InitializeAsync() => room = await Room.Open();

    public async Task DisposeAsync() => await room.DisposeAsync();

    [Fact]
    public async Task Without_consent_nothing_is_sent()
    {
        Assert.Null(await room.Hints(snapshot: Snapshot.Empty));
        Assert.Null(await room.Get<PersonalDetails>().Mask(Profile.New, "call 0123456", CancellationToken.None));

        Assert.Empty(room.Server.Asked);
    }

    [Fact]
    public async Task Another_consent_is_none_for_this()
    {
        var other = Profile.New with { Consents = [new Consent(Purpose.Journal, DateTimeOffset.UnixEpoch, "soothe.keep")] };
        Assert.Null(await room.Hints(snapshot: Snapshot.Empty with { Profile = other }));

        Assert.Empty(room.Server.Asked);
    }

    [Theory]
    [InlineData("i don't want to live anymore, it is all too much")]
    [InlineData("he hit me again and i am scared to go home")]
    [InlineData("i feel like everyone would be better off without me")]
    [InlineData("im 15 and my boyfriend does not answer me")]
    [InlineData("help now please i need to talk to someone real")]
    public async Task Where_a_safety_rule_fires_nothing_is_sent(string text) => await SendsNothing(text);

    [Theory]
    [InlineData("please stop this conversation now")]
    [InlineData("what do you do with my data?")]
    [InlineData("are you a real person or a bot?")]
    [InlineData("i want you to forget me now")]
    [InlineData("don't send my words")]
    public async Task A_command_is_not_sent(string text) => await SendsNothing(text);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("so strange")]
    [InlineData("??? !!! ... 12 34 56 78 90 12 34")]
    public async Task A_message_that_is_empty_or_very_short_is_not_sent(string text) => await SendsNothing(text);

    [Theory]
    [InlineData("he hasn't texted back in 3 hours and i am going mad")]
    [InlineData("he must have lost interest in me")]
    [InlineData("My text went unanswered")]
    public async Task What_the_local_reader_is_sure_of_is_not_sent(string text)
    {
        Assert.Null(await room.Hints(text));
        Assert.Empty(room.Server.Asked);
    }

    [Fact]
    public async Task While_danger_is_spoken_of_nothing_is_sent()
    {
        var start = Snapshot.Empty with { Profile = Room.Agreed };
        var turn = room.Get<Companion>().Respond(start, Room.Message("i want to kill myself tonight"), room.Time.GetUtcNow());

        Assert.Null(await room.Hints(snapshot: start with { State = turn.State, Profile = turn.Profile }));
        Assert.Empty(room.Server.Asked);
    }

    [Fact]
    public async Task For_three_days_after_danger_nothing_is_sent()
    {
        var steady = new SafetyState { Phase = SafetyPhase.Steady, Kind = "suicide", Tier = 1, Since = room.Time.GetUtcNow() };
        var after = Snapshot.Empty with { Profile = Room.Agreed, State = ConversationState.New with { Safety = steady } };

        room.Time.Advance(TimeSpan.FromHours(71));
        Assert.Null(await room.Hints(snapshot: after));
        Assert.Empty(room.Server.Asked);
        room.Time.Advance(TimeSpan.FromHours(1));
        Assert.NotNull(await room.Hints(snapshot: after));
    }

    [Fact]
    public async Task In_the_middle_of_the_quiz_nothing_is_sent()
    {
        var companion = room.Get<Companion>();
        var start = Snapshot.Empty with { Profile = Room.Agreed };
        var turn = companion.Respond(start, Room.Message("what's my attachment style?"), room.Time.GetUtcNow());
        Assert.Equal("quiz", turn.State.Stack[^1].Dialog);

        Assert.Null(await room.Hints(snapshot: start with { State = turn.State }));
        Assert.Empty(room.Server.Asked);
    }

    [Fact]
    public async Task What_is_no_message_is_not_sent()
    {
        var joined = new Activity { Type = ActivityTypes.Event, Name = "planned", Text = Room.Unclear };
        Assert.Null(await room.Get<LanguageHints>().For(Snapshot.Empty with { Profile = Room.Agreed }, joined, CancellationToken.None));

        Assert.Empty(room.Server.Asked);
    }

    [Fact]
    public async Task What_is_sent_is_the_text_and_nothing_about_the_person()
    {
        var message = Room.Message(Room.Unclear) with
        {
            From = new ChannelAccount { Id = "zoe-id", Name = "Zoe" },
            Conversation = new ConversationAccount { Id = "conversation-id" },
            Locale = "de-DE",
        };
        await room.Get<LanguageHints>().For(Snapshot.Empty with { Profile = Room.Agreed }, message, CancellationToken.None);

        Assert.Equal(2, room.Server.Asked.Count);
        Assert.All(room.Server.Asked, asked =>
        {
            var all = asked.Body + string.Join('\n', asked.Headers);
            Assert.DoesNotContain("zoe", all, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("conversation-id", all);
            Assert.DoesNotContain("de-DE", all);
            Assert.True((bool)asked.Body["parameters"]!["loggingOptOut"]!);
        });
    }

    /// <summary>Neither in reply to nothing, nor while the bot only listens, where every other message is sent.</summary>
    private async Task SendsNothing(string text)
    {
        Assert.Null(await room.Hints(text));
        Assert.Null(await room.Hints(text, Listening()));
        Assert.Empty(room.Server.Asked);
        Assert.NotNull(await room.Hints("and then he said that it was fine", Listening()));
    }

    private Snapshot Listening()
    {
        var start = Snapshot.Empty with { Profile = Room.Agreed };
        var turn = room.Get<Companion>().Respond(start, Room.Message("let me vent"), room.Time.GetUtcNow());
        Assert.Equal("vent", turn.State.Stack[^1].Dialog);
        return start with { State = turn.State };
    }
}
