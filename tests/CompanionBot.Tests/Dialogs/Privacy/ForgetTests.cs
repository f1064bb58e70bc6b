namespace CompanionBot.Tests.Dialogs.Privacy;

public sealed class ForgetTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void Forgetting_is_asked_once_and_the_goodbye_is_the_last_word()
    {
        Chat.Says("message me in 20 minutes").Says("yes")
            .Says("hello").Says("thanks").Says("thanks").Says("thanks").Says("thanks")
            .Says("forget me").BotSays("forget.ask")
            .Says("yes").BotSays("forget.gone").BotDoesNotSay("welcome.age-again");
        Assert.True(Chat.LastTurn.Forget);
        Assert.Empty(Chat.Buttons);
        Assert.Single(Chat.Replies);
    }

    [Fact]
    public void Whoever_changes_their_mind_keeps_everything()
    {
        Chat.Says("message me in 20 minutes").Says("yes").Says("delete all my data").Says("no wait keep it").BotSays("forget.kept");
        Assert.False(Chat.LastTurn.Forget);
        Assert.Single(Chat.Planned);
    }
}
