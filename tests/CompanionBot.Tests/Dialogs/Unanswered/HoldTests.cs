namespace CompanionBot.Tests.Dialogs.Unanswered;

public sealed class HoldTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void A_text_is_held_and_comes_back_to_be_let_go()
    {
        Chat.Says("i want to text him again so bad")
            .BotSays("hold.text")
            .Says("Are you even alive?? Call me")
            .BotSays("hold.turn")
            .Says("no just hold it")
            .BotSays("hold.how-long")
            .Says("20 min")
            .BotSays("hold.kept").BotSaysWords("9:20 pm")
            .Minutes(19);
        Assert.Single(Chat.Planned);
        Chat.Minutes(1)
            .BotSaysWords("Are you even alive?? Call me")
            .Offers("I'd send it", "Change it", "Let it go")
            .Says("let it go")
            .BotSays("hold-due.let-go").IsOver();
        Assert.Empty(Chat.Planned);
    }

    [Fact]
    public void Blame_is_named_gently_in_their_own_words_and_turned_into_an_i_message() => Chat
        .Says("hold my text")
        .Says("hey. you never answer me. i'm here waiting like an idiot")
        .BotSays("hold.blames").BotSaysWords("you never answer me")
        .Says("yes")
        .Says("i feel forgotten")
        .Says("i'd like a short sign when he is busy")
        .BotSaysWords("I feel forgotten when I don't hear back. I would like a short sign when you are busy.")
        .Says("an hour")
        .Minutes(60)
        .BotSaysWords("I feel forgotten when I don't hear back");

    [Fact]
    public void Protest_is_told_from_blame() => Chat
        .Says("hold my text").Says("whatever. don't bother").BotSays("hold.protests").BotDoesNotSay("hold.blames");

    [Fact]
    public void A_text_without_either_is_just_held() => Chat
        .Says("hold my text").Says("I miss you and I'd love to hear from you").BotDoesNotSay("hold.blames").BotDoesNotSay("hold.protests");

    [Theory]
    [InlineData("5 minutes")]
    [InlineData("3 hours")]
    public void Only_ten_to_sixty_minutes_are_held(string length) => Chat
        .Says("hold my text").Says("hey you").Says("no").Says(length)
        .BotSays("prompt.duration.range")
        .Says("half an hour")
        .BotSays("hold.kept");

    [Fact]
    public void A_held_text_can_be_changed_when_it_comes_back() => Chat
        .Says("hold my text").Says("hey you").Says("no").Says("10")
        .Minutes(10)
        .Says("change it").BotSays("hold-due.change")
        .Says("Hope your day was okay").BotSaysWords("Hope your day was okay").IsOver();

    [Fact]
    public void Whatever_else_is_said_when_it_comes_back_is_taken_up() => Chat
        .Says("hold my text").Says("hey you").Says("no").Says("10")
        .Minutes(10)
        .Says("he replied!!")
        .BotSays("replied.what");
}
