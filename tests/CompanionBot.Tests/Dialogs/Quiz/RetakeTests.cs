namespace CompanionBot.Tests.Dialogs.Quiz;

/// <summary>Taken again for the same relationship: a real change, or noise?</summary>
public sealed class RetakeTests
{
    private Transcript Chat { get; } = new Transcript();

    [Fact]
    public void A_small_difference_is_noise_and_said_to_be() => Chat
        .BeginsQuickLook().Answers(QuizChats.Anxious).Taps("Keep it?").Says("yes").Says("that's all")
        .After(TimeSpan.FromDays(42))
        .BeginsQuickLook().Answers("677232663217")
        .BotSays("quiz.compare-still").BotSaysWords("November 20").BotSays("quiz.honest-again").BotDoesNotSay("quiz.honest").IsShort()
        .Taps("What next?").BotSaysWords("1.61");

    [Fact]
    public void A_large_difference_is_a_real_change_and_the_other_side_is_told_too() => Chat
        .BeginsQuickLook().Answers(QuizChats.Anxious).Taps("Keep it?").Says("yes").Says("that's all")
        .After(TimeSpan.FromDays(60))
        .BeginsQuickLook().Answers("263262263622")
        .BotSays("quiz.compare-moved").BotSaysWords("6.5").BotSaysWords("November 20, 2026").BotSays("quiz.compare-rest").IsShort();

    [Fact]
    public void Without_being_kept_it_compares_with_the_one_of_this_evening() => Chat
        .BeginsQuickLook().Answers(QuizChats.Anxious).Says("that's all")
        .Minutes(30)
        .BeginsQuickLook().Answers(QuizChats.Anxious)
        .BotSays("quiz.compare-still").BotSaysWords("earlier today");

    [Fact]
    public void Another_relationship_is_not_compared() => Chat
        .BeginsQuickLook().Answers(QuizChats.Anxious).Says("that's all")
        .Minutes(30)
        .Says("quiz").Says("my mother").Says("quick").Answers("263262263622")
        .BotDoesNotSay("quiz.compare-moved").BotDoesNotSay("quiz.compare-still").BotSays("quiz.honest");
}
