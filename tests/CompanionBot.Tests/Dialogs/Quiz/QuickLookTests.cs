using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Tests.Dialogs.Quiz;

/// <summary>The quick look, tapped from end to end.</summary>
public sealed class QuickLookTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void By_buttons_from_the_first_tap_to_the_kept_result() => Chat
        .Says("What's my attachment style?")
        .BotSays("quiz.intro").BotSaysWords("not validated").BotSays("quiz.about")
        .Taps("My partner")
        .BotSays("quiz.form")
        .Taps("Quick look (12)")
        .BotSays("quiz.how").BotSaysWords("about your partner")
        .BotSaysWords("Question 1 of 12. When my partner answers later than usual")
        .Taps("6 Agree").BotSaysWords("Question 2 of 12.").BotDoesNotSay("quiz.how")
        .Taps("7 Strongly agree")
        .Taps("7 Strongly agree")
        .Taps("2 Disagree").BotSaysWords("Question 5 of 12.")
        .Taps("1 Strongly disagree").Taps("2 Disagree").Taps("6 Agree").Taps("6 Agree")
        .Taps("3 Slightly disagree").Taps("2 Disagree").Taps("1 Strongly disagree")
        .BotSaysWords("Question 12 of 12.")
        .Taps("7 Strongly agree")
        .BotSaysWords("6.5 of 7, on the high side, likely between 5.6 and 7.0")
        .BotSaysWords("1.8 of 7, on the low side, likely between 1.0 and 2.7")
        .BotSaysWords("anxious (preoccupied)")
        .BotSays("quiz.honest").IsShort()
        .Taps("What does that mean?")
        .BotSays("quiz.anxious-means").BotDoesNotSay("quiz.honest").IsShort()
        .Taps("What next?")
        .BotSays("quiz.anxious-strength").BotSays("quiz.anxious-step").BotSaysWords("4 to 8 weeks").BotSaysWords("1.61").BotSaysWords("1.46")
        .BotSays("quiz.keep").IsShort()
        .Taps("Keep it").BotSays("quiz.kept").IsOver();

    [Fact]
    public void Nothing_is_said_between_the_sentences()
    {
        Chat.BeginsQuickLook();
        foreach (var answer in "67721266321")
        {
            Chat.Says(answer.ToString());
            Assert.StartsWith("Question ", Assert.Single(Chat.Replies).Text, StringComparison.Ordinal);
            Assert.Equal(7, Chat.Buttons.Count);
        }
    }

    [Fact]
    public void What_the_wish_itself_says_is_not_asked_again() => Chat
        .Says("quiz").Says("a quick one about my ex, Tom")
        .BotSaysWords("Question 1 of 12. When Tom answers later than usual");

    [Fact]
    public void A_result_lives_for_the_evening_unless_the_person_wants_it_kept()
    {
        Chat.BeginsQuickLook().Answers(QuizChats.Anxious).Taps("That's all").BotSays("quiz.close").IsOver();
        Assert.Single(Chat.State.Tonight.QuizResults);
        Assert.Empty(Chat.Profile.Kept.QuizResults);
        Assert.False(Chat.Profile.Allows(Purpose.Quiz));
    }

    [Fact]
    public void Kept_means_kept_with_the_words_that_were_agreed_to()
    {
        Chat.BeginsQuickLook().Answers(QuizChats.Anxious).Taps("Keep it?").BotSays("quiz.keep").Says("yes").BotSays("quiz.kept").BotSays("quiz.more-else");
        Assert.Empty(Chat.State.Tonight.QuizResults);
        var result = Assert.Single(Chat.Profile.Kept.QuizResults);
        Assert.Equal(("partner", false, 6.5m, 1.83m), (result.About, result.Full, result.Anxiety, result.Avoidance));
        Assert.Equal("quiz.keep", Assert.Single(Chat.Profile.Consents).Words);
        Assert.DoesNotContain("Keep it?", Chat.Buttons);
    }

    [Fact]
    public void Whoever_has_seen_all_and_said_no_to_keeping_is_not_asked_again_that_evening()
    {
        Chat.BeginsQuickLook().Answers(QuizChats.Anxious)
            .Taps("What next?").Taps("What does that mean?").BotSays("quiz.keep").Taps("Only for tonight").BotSays("quiz.not-kept").IsOver()
            .Minutes(20)
            .BeginsQuickLook().Answers(QuizChats.Anxious)
            .Taps("What next?").Taps("What does that mean?").BotDoesNotSay("quiz.keep").IsOver();
    }

    [Fact]
    public void The_result_is_said_again_when_asked_for() => Chat
        .BeginsQuickLook().Answers(QuizChats.Anxious)
        .Says("repeat").BotSaysWords("6.5 of 7").BotSays("quiz.honest");
}
