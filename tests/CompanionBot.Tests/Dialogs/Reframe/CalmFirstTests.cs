namespace CompanionBot.Tests.Dialogs.Reframe;

public sealed class CalmFirstTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void Calming_down_comes_first_and_the_thought_is_offered_again_after_it()
    {
        Chat.Says("he must have lost interest").Taps("Calm me first");
        Assert.Equal("thought", Assert.Single(Chat.State.Paused).Frames[^1].Dialog);
    }

    [Fact]
    public void The_number_that_was_said_is_not_asked_again_by_the_calming() => Chat
        .Says("my anxiety is at an 8, he must have lost interest").Taps("Calm me first")
        .BotDoesNotSay("soothe.before");

    [Fact]
    public void In_the_middle_of_the_look_it_is_one_tap_away_and_the_question_is_kept()
    {
        Chat.Says("he must have lost interest").Taps("Look at the thought").Taps("Mind reading").Says("90 and 9")
            .BotSays("reframe.high").Taps("Calm me first").BotDoesNotSay("soothe.before");
        Assert.Equal(("reframe", "support"), (Chat.State.Paused[^1].Frames[^1].Dialog, Chat.State.Paused[^1].Frames[^1].Step));
    }
}
