namespace CompanionBot.Tests.Dialogs.Safety;

public sealed class MinorTests
{
    private Transcript Chat { get; } = new();

    [Theory]
    [InlineData("I'm under 18")]
    [InlineData("im 15")]
    [InlineData("I am only 16 years old")]
    public void Whoever_is_under_18_is_told_kindly_and_shown_whom_to_turn_to(string message)
    {
        Chat.Says(message).BotSays("minor.open").BotSaysWords("findahelpline.com")
            .Says("what's my attachment style?").BotSays("minor.still").IsOver();
        Assert.NotNull(Chat.Profile.MinorUntil);
    }

    [Fact]
    public void That_was_wrong_undoes_it()
    {
        Chat.Says("I'm under 18").Says("that was wrong").BotSays("minor.undone").Says("hello").BotDoesNotSay("minor.still");
        Assert.Null(Chat.Profile.MinorUntil);
    }

    [Fact]
    public void Crisis_help_now_and_forget_me_go_on_working() => Chat
        .Says("I'm under 18")
        .Says("help now").BotSays("help-now.open")
        .Says("forget me").BotSays("forget.ask").Says("Keep it").BotSays("forget.kept")
        .Says("I want to die").BotSays("crisis.direct.ask");

    [Fact]
    public void An_age_said_in_a_crisis_does_not_end_the_crisis()
    {
        Chat.Says("I want to die").Says("I'm 15").BotSays("crisis.plan.ask").BotDoesNotSay("minor.open");
        Assert.NotNull(Chat.Profile.MinorUntil);
    }

    [Fact]
    public void A_mere_sign_leads_to_one_question() => Chat
        .Says("my homeroom teacher was mean today").BotSays("check.age.ask").Offers("I'm 18 or over", "I'm under 18")
        .Says("I'm under 18").BotSays("minor.open");

    [Fact]
    public void The_flag_ends_by_itself() => Chat
        .Says("I'm under 18").After(TimeSpan.FromDays(91)).Says("hello").BotDoesNotSay("minor.still");
}
