using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Tests.Dialogs.Soothe;

public sealed class HeroCheckInTests
{
    private Transcript Chat { get; init; } = new();

    [Fact]
    public void It_comes_at_the_time_and_says_what_it_is_about_only_after_the_tap()
    {
        AtCheckIn("water the plants").Taps("In 30 minutes").BotSays("soothe.checkin-set").BotSays("soothe.close");
        Assert.Equal(PlannedKind.Promise, Assert.Single(Chat.Planned).Kind);

        Chat.Minutes(31).BotSays("hero.hello").BotSaysWords("automatic").BotDoesNotSayWords("plants")
            .Taps("Yes, ask me").BotSays("hero.how").BotSaysWords("\"water the plants\"")
            .Taps("Did it").BotSays("hero.did").IsOver();
    }

    [Fact]
    public void A_time_that_was_named_with_the_step_is_proposed()
    {
        AtCheckIn("water the plants in 20 minutes").BotSays("soothe.checkin-at").Offers("Yes, then")
            .Taps("Yes, then").BotSays("soothe.checkin-set");
        Assert.InRange(Assert.Single(Chat.Planned).DueAt - Chat.Now, TimeSpan.FromMinutes(40), TimeSpan.FromMinutes(60));
    }

    [Fact]
    public void A_time_can_be_typed()
    {
        AtCheckIn("water the plants").Says("in 45 minutes").BotSays("soothe.checkin-set");
        Assert.Equal(TimeSpan.FromMinutes(45), Assert.Single(Chat.Planned).DueAt - Chat.Now);
    }

    [Fact]
    public void Nobody_is_asked_later_who_does_not_want_it()
    {
        AtCheckIn("water the plants").Says("nah").BotSays("soothe.checkin-none").IsOver();
        Assert.Empty(Chat.Planned);
    }

    [Fact]
    public void The_web_page_says_that_it_reaches_only_while_it_is_open() =>
        AtCheckIn("water the plants").BotSays("soothe.checkin-web");

    [Fact]
    public void Teams_does_not() =>
        new HeroCheckInTests { Chat = new Transcript(channel: "msteams") }.AtCheckIn("water the plants").BotDoesNotSay("soothe.checkin-web");

    [Theory]
    [InlineData("Not yet", "hero.not-yet")]
    [InlineData("Changed my mind", "hero.changed")]
    [InlineData("half of it, then my mother called", "hero.heard")]
    public void Each_answer_is_met(string said, string line) =>
        Chat.Begins("hero", new { a = "water the plants" }).Says("yes").Says(said).BotSays(line).IsOver();

    [Fact]
    public void Not_now_is_final() =>
        Chat.Begins("hero", new { a = "water the plants" }).Says("not now").BotSays("hero.later").IsOver();

    private Transcript AtCheckIn(string act)
    {
        var answers = Evening.Answers(5, 2);
        answers["act"] = act;
        answers["keep"] = "Only tonight";
        Chat.Says("calm me down").Play(answers);
        return Chat;
    }
}
