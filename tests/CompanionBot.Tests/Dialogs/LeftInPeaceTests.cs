namespace CompanionBot.Tests.Dialogs;

/// <summary>After "stop" nothing is asked, and what was put aside comes back later and not at once.</summary>
public sealed class LeftInPeaceTests
{
    private static Transcript Chat => new();

    [Fact]
    public void Pause_puts_the_quiz_aside() => Chat.Says("quiz").Says("pause").BotSays("routing.stopped").IsOver();

    [Fact]
    public void Stop_asks_nothing_though_the_age_is_still_open()
    {
        var chat = Chat.Says("hi").Says("asdf").Says("asdf").Says("asdf").Says("quiz").Says("my ex").Says("12");
        chat.Says("stop").BotSays("routing.stopped").BotDoesNotSay("welcome.age-again").IsOver();
    }

    [Fact]
    public void What_was_stopped_is_offered_in_the_next_sitting_and_not_in_this_one() => Chat
        .Says("quiz").Says("my ex").Says("stop")
        .Says("hi").BotDoesNotSay("resume.ask")
        .Minutes(45)
        .Says("hi").BotSays("idle.again").BotSays("resume.ask").BotDoesNotSay("idle.greeting")
        .Says("not now").Says("hello").BotDoesNotSay("resume.ask");

    [Fact]
    public void A_promise_agreed_to_gets_a_word() =>
        Chat.Says("message me in 10 minutes").Says("yes").BotSays("checkin.until").IsOver();

    [Fact]
    public void A_promise_that_has_come_is_not_asked_about_again() =>
        Chat.Says("message me in 10 minutes").Minutes(10).BotDoesNotSay("checkin.fine").Minutes(31).BotDoesNotSay("checkin.fine");

    [Fact]
    public void Start_over_with_nothing_running_offers_the_ways() =>
        Chat.Says("start over").BotSays("routing.fresh").Offers("Calm me down");

    [Theory]
    [InlineData("continue")]
    [InlineData("repeat")]
    public void Where_nothing_was_asked_a_command_is_answered_too(string command) =>
        Chat.Says("vent").Says("i hate waiting").Says(command).BotSays("routing.here");
}
