namespace CompanionBot.Tests.Dialogs.Practices;

public sealed class ReachTests
{
    private Transcript Chat { get; } = new();

    [Theory]
    [InlineData("can we do something relaxing", "relax")]
    [InlineData("help me relax pls", "relax")]
    [InlineData("i need to move my body", "move")]
    [InlineData("can we stretch a bit", "move")]
    [InlineData("help me fall asleep", "sleep")]
    [InlineData("something to help me sleep", "sleep")]
    [InlineData("i have trouble sleeping", "sleep")]
    [InlineData("meditation", "meditate")]
    [InlineData("do you have a mindfulness exercise", "meditate")]
    [InlineData("can i park a worry", "worry")]
    [InlineData("whats worry time", "worry")]
    [InlineData("i dont know what i feel", "feelings")]
    [InlineData("i need a word for what i feel", "feelings")]
    [InlineData("how can i be kinder to myself", "compassion")]
    [InlineData("im so hard on myself", "selftalk")]
    [InlineData("give me some affirmations", "selftalk")]
    [InlineData("self care ideas", "selfcare")]
    [InlineData("gratitude journal", "gratitude")]
    [InlineData("gratitud list", "gratitude")]
    [InlineData("morning routine", "morning")]
    [InlineData("i want to do something creative", "creative")]
    [InlineData("can i draw something", "creative")]
    public void Each_practice_is_reached_in_ones_own_words(string words, string dialog) => Chat.Says(words).IsAt(dialog);

    [Theory]
    [InlineData("he went for a run and didnt text")]
    [InlineData("he fell asleep without saying goodnight")]
    [InlineData("she has no feelings for me anymore")]
    [InlineData("he never listens to music with me now")]
    [InlineData("my mind keeps racing that she met someone")]
    [InlineData("he said he needs a break for himself")]
    public void A_story_that_holds_such_a_word_begins_no_practice(string words)
    {
        Chat.Says(words);
        Assert.DoesNotContain(Chat.State.Stack, frame => frame.Dialog is "practice" or "move" or "sleep" or "feelings" or "creative" or "selfcare");
    }

    [Fact]
    public void In_the_middle_of_something_else_it_is_offered_to_put_that_aside() => Chat
        .Says("quiz").Says("my ex").Says("gratitude journal").BotSays("switch.ask").Taps("Pause it").IsAt("gratitude");

    [Fact]
    public void A_crisis_in_the_middle_of_a_practice_comes_first() => Chat
        .Says("self compassion").Says("i want to die").BotDoesNotSay("compassion.shared").BotDoesNotSay("compassion.heard");

    [Fact]
    public void What_does_not_help_is_followed_by_two_others_that_are_one_tap_away()
    {
        Chat.Says("hi").Taps("I'm 18 or over").Says("meditation").Says("skip").Says("skip").Says("im back").Says("a lot").Says("scroll").Says("wait").Taps("Not really").Taps("Only tonight").BotSays("practice-close.other");
        Assert.Equal(2, Chat.Buttons.Count);
        Assert.DoesNotContain("A short meditation", Chat.Buttons);
        Chat.Says(Chat.Buttons[0]);
        Assert.NotEmpty(Chat.State.Stack);
    }

    [Fact]
    public void A_promise_that_is_six_hours_late_is_let_go() =>
        Chat.Begins("practice-due", new { p = "gratitude", at = Chat.Now.AddHours(-7) }).BotSays("practice-due.late").IsOver();

    [Fact]
    public void A_worry_when_the_message_comes_is_taken_up_for_what_it_is() =>
        Chat.Begins("practice-due", new { p = "gratitude", at = Chat.Now }).Says("he hasnt texted back in 3 hours").IsAt("unanswered");
}
