namespace CompanionBot.Tests.Dialogs.Secure;

public sealed class SecureOfferTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void After_a_calm_check_in_on_another_day_one_step_is_offered() =>
        CheckedIn().BotSays("checkin-due.okay").BotSays("secure-offer.ask").Taps("One small step").BotSays("secure.part").BotDoesNotSay("secure.number");

    [Fact]
    public void No_is_final_and_it_is_not_offered_again_that_day()
    {
        CheckedIn().Says("not today").BotSays("secure-offer.no").IsOver();
        Chat.Begins("checkin-due", new { at = Chat.Now, made = Chat.Now.AddDays(-1) }).Taps("I'm okay now").BotDoesNotSay("secure-offer.ask");
    }

    [Fact]
    public void On_the_night_itself_nothing_is_offered() => Chat
        .Says("message me in 30 minutes").Taps("Yes, thanks").Minutes(30).Taps("I'm okay now").BotSays("checkin-due.okay").BotDoesNotSay("secure-offer.ask");

    [Fact]
    public void After_a_hard_hour_nothing_is_offered()
    {
        Chat.Says("message me tomorrow at 9 am").Taps("Yes, thanks").After(TimeSpan.FromHours(11.5));
        Chat.Says("calm me down").Says("9").Says("stop");
        Chat.Says("left on read since lunch").Taps("Breathe with me").Says("done").Says("8").Says("stop").After(TimeSpan.FromHours(1));
        Chat.Says("i'm okay now").BotDoesNotSay("secure-offer.ask");
    }

    [Fact]
    public void Whatever_else_is_said_to_the_offer_is_taken_up() => CheckedIn().Says("he hasn't texted back in 2 hours").BotSays("unanswered.way");

    private Transcript CheckedIn() => Chat
        .Says("message me tomorrow at 10 am").Taps("Yes, thanks").After(TimeSpan.FromHours(13.2)).Taps("I'm okay now");
}
