using CompanionBot.Tests.Dialogs;

namespace CompanionBot.Tests.Dialogs.Welcome;

public sealed class FirstContactTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void Whoever_joins_and_says_nothing_is_greeted_a_moment_later_and_once() => Chat
        .Joins().Joins()
        .After(TimeSpan.FromSeconds(2))
        .BotSays("welcome.notice")
        .BotSaysWords("program, not a person")
        .Offers("My text went unanswered", "Calm me down", "I'm 18 or over", "I'm under 18")
        .Joins()
        .After(TimeSpan.FromSeconds(2));

    [Fact]
    public void Whoever_says_hello_gets_the_notice_with_four_ways_in() => Chat
        .Joins()
        .Says("hello")
        .BotSays("welcome.notice")
        .Offers("My text went unanswered", "Calm me down", "A thought won't stop", "What's my attachment style?", "I'm 18 or over");

    [Fact]
    public void The_notice_is_at_most_45_words()
    {
        var notice = TestContent.Library.Lines["welcome.notice"].Variants[0];
        Assert.InRange(notice.Split(' ').Length, 20, 45);
    }

    [Fact]
    public void The_notice_is_not_said_twice_on_one_evening() => Chat
        .Says("hello").BotSays("welcome.notice")
        .Says("thanks").BotDoesNotSay("welcome.notice")
        .Minutes(5)
        .Says("hello").BotDoesNotSay("welcome.notice");

    [Fact]
    public void After_seven_days_away_the_notice_comes_before_anything_else()
    {
        Chat.Says("hello").After(TimeSpan.FromDays(8)).Says("hi").BotSays("welcome.notice");
        Assert.Contains("program, not a person", Chat.Replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_after_the_question_for_the_age_means_under_18()
    {
        Chat.Says("hello").Says("thanks").Says("thanks").Says("thanks").Says("thanks").Says("thanks").Says("thanks")
            .BotSays("welcome.age-again")
            .Says("no")
            .BotSays("minor.open")
            .Says("what's my attachment style?")
            .BotSays("minor.still");
    }
}
