using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Tests.Dialogs.CheckIns;

public sealed class CheckInTests
{
    private Transcript Chat { get; } = new();

    [Theory]
    [InlineData("message me in one minute", "9:01 pm")]
    [InlineData("can you check on me in 30 minutes pls", "9:30 pm")]
    [InlineData("text me tonight at 11", "11:00 pm")]
    [InlineData("message me tomorrow at 8am", "tomorrow at 8:00 am")]
    public void The_time_is_understood_and_said_back_by_the_persons_clock(string wish, string time) => Chat
        .Says(wish).BotSays("checkin.promised").BotSaysWords(time).BotSays("checkin.page-only");

    [Fact]
    public void The_clock_is_the_persons_own()
    {
        var chat = new Transcript { Zone = "America/New_York" };
        chat.Says("message me in an hour").BotSaysWords("5:00 pm");
    }

    [Fact]
    public void A_promise_is_kept_with_one_follow_up_and_then_silence()
    {
        Chat.Says("message me in one minute").Taps("Yes, thanks").Minutes(1)
            .BotSays("checkin-due.ask").Offers("They replied", "Still nothing", "I'm okay now")
            .Minutes(30).BotSays("checkin-due.follow").IsOver();
        Assert.Empty(Chat.Planned);
    }

    [Fact]
    public void An_answer_ends_it_without_a_follow_up()
    {
        Chat.Says("message me in one minute").Taps("Yes, thanks").Minutes(1).Says("im ok now").BotSays("checkin-due.okay").IsOver();
        Assert.Empty(Chat.Planned);
    }

    [Fact]
    public void Still_nothing_goes_on_waiting_together() => Chat
        .Says("message me in one minute").Taps("Yes, thanks").Minutes(1).Says("still nothing").IsAt("unanswered");

    [Fact]
    public void A_clock_time_that_could_be_either_is_asked_about() => Chat
        .Says("check on me").BotSays("checkin.when")
        .Says("at 9").BotSays("prompt.time.half")
        .Says("in the morning").BotSaysWords("9:00 am");

    [Theory]
    [InlineData("in 0 minutes", "prompt.time.past")]
    [InlineData("in 40 years", "prompt.time.far")]
    [InlineData("purple", "prompt.time.first")]
    public void A_time_that_cannot_be_is_said_kindly(string time, string line)
    {
        Chat.Says("check on me").Says(time).BotSays(line);
        Assert.DoesNotContain(Chat.Planned, plan => plan.Kind == PlannedKind.Promise);
    }

    [Fact]
    public void A_promise_is_cancelled_with_one_tap()
    {
        Chat.Says("message me in one minute").Taps("Cancel it").BotSays("checkin.cancelled");
        Assert.Empty(Chat.Planned);
    }

    [Fact]
    public void Two_promises_do_not_collide()
    {
        Chat.Says("message me in 10 minutes").Says("yes").Says("message me in 20 minutes").Says("yes");
        Assert.Equal(2, Chat.Planned.Count);
        Chat.Minutes(10).BotSays("checkin-due.ask").Says("ok").Minutes(10).BotSays("checkin-due.ask");
    }
}
