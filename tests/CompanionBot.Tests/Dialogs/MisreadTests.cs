namespace CompanionBot.Tests.Dialogs;

/// <summary>Short and rough messages that sound like something else.</summary>
public sealed class MisreadTests
{
    private static Transcript Chat => new();

    [Fact]
    public void He_left_me_is_a_loss() => Chat.Says("hi").Says("he left me").BotSays("loss.comfort").IsAt("loss");

    [Theory]
    [InlineData("nothing")]
    [InlineData("idk")]
    [InlineData("whatever")]
    public void A_bare_no_is_no_silent_phone(string message) => Chat.Says("hi").Says(message).BotSays("idle.unsure").IsOver();

    [Fact]
    public void A_bare_no_asks_for_nothing() => Chat.Says("hi").Says("no").BotSays("routing.here").IsOver();

    [Fact]
    public void What_interrupts_the_quiz_is_not_asked_for_again()
    {
        Chat.Says("quiz").Says("my ex").Says("12").Says("message me in 20 minutes").BotSays("switch.ask")
            .Says("yes").BotSays("checkin.promised").BotSaysWords("9:20");
        Chat.Says("quiz").Says("my ex").Says("12").Says("he hasn't texted back in 3 hours").Says("yes").BotSaysWords("3 hours");
        Chat.Says("quiz").Says("my ex").Says("12").Says("we broke up").Says("yes").BotSays("loss.comfort").BotSaysWords("we broke up");
    }

    [Fact]
    public void A_loss_comes_before_the_wish_to_text() =>
        Chat.Says("he broke up with me yesterday and i want to text him so bad").BotSays("loss.comfort");

    [Fact]
    public void What_was_promised_can_be_cancelled_later()
    {
        var chat = Chat.Says("message me in 20 minutes").Says("yes").Says("no wait cancel it").BotSays("checkin.cancelled");
        Assert.Empty(chat.Planned);
    }

    [Fact]
    public void No_to_a_question_of_the_quiz_is_no_wish_for_another_dialog() => Chat.Says("quiz").Says("no").BotDoesNotSay("switch.ask");

    [Fact]
    public void An_insult_is_not_thanked_for() => Chat.Says("hi").Says("fuck you").BotSays("idle.rude").BotDoesNotSayWords("fuck you");

    [Theory]
    [InlineData("im so stupid")]
    [InlineData("i am useless")]
    public void Blaming_oneself_is_no_insult(string message) => Chat.Says("hi").Says(message).BotDoesNotSay("idle.rude");

    [Theory]
    [InlineData("привет как дела")]
    [InlineData("你好")]
    public void Another_script_is_told_that_English_is_read(string message) => Chat.Says("hi").Says(message).BotSays("idle.language");

    [Fact]
    public void Not_knowing_is_laid_beside_nothing() => Chat
        .Says("my text went unanswered").Says("breathe with me").Says("done").Says("4").Says("idk").Says("idk").Says("idk").Says("idk")
        .BotDoesNotSay("unanswered.beside").IsAt("unanswered", "next");

    [Theory]
    [InlineData("im 24")]
    [InlineData("I'm 31 years old")]
    [InlineData("i am 18")]
    public void An_age_said_is_not_asked_again(string age)
    {
        var chat = Chat.Says("hi").Says(age).BotSays("welcome.adult");
        Assert.True(chat.Profile.IsAdult);
    }

    [Fact]
    public void Eighteen_as_an_answer_is_no_age()
    {
        var chat = Chat.Says("quiz").Says("in general").Says("18").BotDoesNotSay("welcome.adult");
        Assert.Null(chat.Profile.IsAdult);
    }

    [Fact]
    public void Forget_me_is_no_letting_go_of_an_offer() => Chat
        .Says("quiz").Says("my ex").Says("stop").Minutes(45).Says("hi").BotSays("resume.ask")
        .Says("forget me").IsAt("forget");

    [Fact]
    public void Forget_me_in_the_middle_of_something_erases_and_asks_nothing_more() => Chat
        .Says("hold my text").Says("forget me").IsAt("forget").Says("yes").BotDoesNotSay("hold.text").IsOver();

    [Fact]
    public void Kept_after_all_the_question_comes_again() => Chat
        .Says("hold my text").Says("forget me").Says("no").BotSays("hold.text").IsAt("hold");

    [Fact]
    public void A_text_that_came_along_is_not_asked_for_again() => Chat
        .Says("hold this text: why are you like this").BotDoesNotSay("hold.text").IsAt("hold", "turn");

    [Theory]
    [InlineData("i want him back")]
    [InlineData("should i text him")]
    [InlineData("he left me for someone else")]
    public void What_answers_no_question_of_a_loss_is_heard(string message) => Chat
        .Says("we broke up").Says("idk").Says(message).BotSays("loss.felt").BotDoesNotSay("loss.person");
}
