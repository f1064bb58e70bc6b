using System.Text.Json;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Tests.Dialogs.Quiz;

/// <summary>Stopped, talked about something else, gone on with days later; and how small it is stored.</summary>
public sealed class PausedQuizTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void Stopped_at_question_5_and_continued_days_later() => Chat
        .BeginsQuickLook().Answers("6772").BotSaysWords("Question 5 of 12. A whole day")
        .Says("stop").BotSays("routing.stopped").IsOver()
        .Says("hi").BotDoesNotSayWords("the quiz at question 5")
        .Minutes(31)
        .Says("hi").BotSaysWords("the quiz at question 5")
        .Says("not now").IsOver()
        .After(TimeSpan.FromDays(3))
        .Says("continue")
        .BotSaysWords("Question 5 of 12. A whole day without word from my partner").BotDoesNotSay("quiz.how")
        .Answers("12663217").BotSaysWords("6.5 of 7");

    [Fact]
    public void Asked_for_again_the_half_done_one_is_offered_first() => Chat
        .BeginsQuickLook().Answers("6772").Says("stop")
        .After(TimeSpan.FromDays(1))
        .Says("what's my attachment style?")
        .BotSays("quiz.unfinished").BotSaysWords("your partner").BotSaysWords("question 5")
        .Taps("Go on with it").BotSaysWords("Question 5 of 12.")
        .Says("stop")
        .Says("quiz").Taps("Start a new one").BotSays("quiz.about")
        .Says("Ana").Says("quick").BotSaysWords("Question 1 of 12. When Ana");

    [Fact]
    public void Something_else_in_the_middle_is_offered_and_the_quiz_waits()
    {
        Chat.BeginsQuickLook().Answers("677");
        Chat.Says("message me in one minute").BotSaysWords("the quiz at question 4");
        Chat.Says("go on here").BotSaysWords("Question 4 of 12.");
    }

    [Fact]
    public void At_its_last_question_the_whole_conversation_is_at_most_one_kilobyte()
    {
        var aside = new Frame("quiz", "items", JsonSerializer.SerializeToElement(new { r = "named", w = "Konstantin", f = "full", a = "1234567-12" }), Back: ["about", "form", "items"]);
        Chat.From(ConversationState.New with { Paused = [.. Enumerable.Repeat(new PausedDialog([aside], Chat.Now), 3)] });
        Chat.Says("quiz").Says("start a new one").Says("my best friend").Says("quick").Answers(QuizChats.Anxious).Says("that's all")
            .Says("not now")
            .Minutes(3)
            .Says("quiz").Says("start a new one").Says("my girlfriend Alexandra").Says("full")
            .Answers("6435152634152665");
        Chat.Says("back").Says("7").Says("idk").Says("6").BotSaysWords("Question 18 of 18.");
        var stored = StateJson.Write(Chat.State);
        Assert.True(stored.Length <= 1024, $"{stored.Length} bytes: {System.Text.Encoding.UTF8.GetString(stored)}");
    }

    [Fact]
    public void A_state_that_the_first_release_stored_goes_on_where_it_was()
    {
        var stored = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Dialogs", "Quiz", "Fixtures", "release-1-state.json"));
        Chat.From(StateJson.Read<ConversationState>(stored))
            .Says("continue").BotSaysWords("Question 6 of 12. When Tom wants more closeness")
            .Says("2").BotSaysWords("Question 7 of 12.")
            .Says("back").Says("back").BotSaysWords("Question 5 of 12.")
            .Answers("12663217").BotSaysWords("6.5 of 7").BotSaysWords("Tom");
    }

    [Fact]
    public void When_the_sentences_changed_since_then_they_begin_anew_and_it_says_so()
    {
        var state = JsonSerializer.SerializeToElement(new { r = "ex", f = "quick", a = "6772" });
        Chat.From(ConversationState.New with { Stack = [new Frame("quiz", "items", state, Version: 0)] })
            .Says("5").BotSays("quiz.renewed").BotSaysWords("Question 1 of 12. When my ex")
            .Says("5").BotDoesNotSay("quiz.renewed").BotSaysWords("Question 2 of 12.");
    }
}
