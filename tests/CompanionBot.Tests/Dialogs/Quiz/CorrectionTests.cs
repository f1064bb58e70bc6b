namespace CompanionBot.Tests.Dialogs.Quiz;

/// <summary>Going back, changing an answer, leaving some out.</summary>
public sealed class CorrectionTests
{
    private Transcript Chat { get; } = new Transcript();

    [Fact]
    public void Back_and_change_in_the_middle_and_after_the_end() => Chat
        .BeginsQuickLook()
        .Answers("6772").BotSaysWords("Question 5 of 12.")
        .Says("back").BotSaysWords("Question 4 of 12.")
        .Says("3").BotSaysWords("Question 5 of 12.")
        .Says("change 3 to 6").BotSaysWords("Question 3").BotSaysWords("6 Agree").BotSaysWords("Question 5 of 12.")
        .Says("question 1 should be kinda agree").BotSaysWords("5 Slightly agree").BotSaysWords("Question 5 of 12.")
        .Says("go back to question 2").BotSaysWords("Question 2 of 12.")
        .Says("6").BotSaysWords("Question 5 of 12.")
        .Says("1").BotSaysWords("Question 6 of 12.")
        .Says("oops i meant 2").BotSaysWords("Question 5").BotSaysWords("2 Disagree").BotSaysWords("Question 6 of 12.")
        .Says("change 9 to 1").BotSays("quiz.not-yet").BotSaysWords("Question 6 of 12.")
        .Answers("2663217")
        .BotSays("quiz.honest").BotSaysWords("6.0 of 7")
        .Says("back").BotSaysWords("Question 12 of 12.")
        .Says("3").BotSaysWords("5.3 of 7").BotSays("quiz.honest");

    [Theory]
    [InlineData("change 3 to 6", "Question 3", "6 Agree")]
    [InlineData("can you change question 3 to not at all", "Question 3", "1 Strongly disagree")]
    [InlineData("Q3: 5", "Question 3", "5 Slightly agree")]
    [InlineData("3 should be 6", "Question 3", "6 Agree")]
    [InlineData("make my last answer a 2", "Question 4", "2 Disagree")]
    [InlineData("change my last answer to 2", "Question 4", "2 Disagree")]
    [InlineData("wrong, i meant 3", "Question 4", "3 Slightly disagree")]
    public void A_correction_is_confirmed_and_the_question_asked_again(string typed, string question, string answer) => Chat
        .BeginsQuickLook().Answers("6772").Says(typed).BotSaysWords(question).BotSaysWords(answer).BotSaysWords("Question 5 of 12.");

    [Theory]
    [InlineData("put 3 to be honest")]
    [InlineData("i mean yes i guess")]
    [InlineData("answer 2")]
    public void What_only_sounds_like_a_correction_is_none(string typed) => Chat
        .BeginsQuickLook().Answers("6772").Says(typed).BotSaysWords("Question 6 of 12.");

    [Fact]
    public void Going_back_and_answering_again_leaves_one_result_behind()
    {
        Chat.BeginsQuickLook().Answers(QuizChats.Anxious).Says("back").Says("1").BotSays("quiz.honest");
        Assert.Equal(5.5m, Assert.Single(Chat.State.Tonight.QuizResults).Anxiety);
    }

    [Fact]
    public void Back_from_the_first_sentence_leads_to_the_questions_before_it() => Chat
        .BeginsQuickLook()
        .Says("back").BotSays("quiz.form")
        .Says("full").BotSaysWords("Question 1 of 18.")
        .Says("back").Says("back").BotSays("quiz.about")
        .Says("my dad").BotSaysWords("Question 1 of 18. When my dad answers later");

    [Fact]
    public void A_few_skipped_sentences_do_no_harm() => Chat
        .BeginsQuickLook().Answers("-772126632-7").BotDoesNotSay("quiz.gaps").BotSaysWords("6.6 of 7").BotSays("quiz.honest");

    [Fact]
    public void Too_many_skipped_are_offered_again_one_by_one() => Chat
        .BeginsQuickLook()
        .Answers("-7-2126-3217").BotSays("quiz.gaps").BotSaysWords("anxiety")
        .Taps("Show me those").BotSaysWords("Question 1 of 12.")
        .Says("6").BotSaysWords("Question 3 of 12.")
        .Says("7").BotSaysWords("Question 8 of 12.")
        .Says("6").BotSaysWords("6.5 of 7").BotSays("quiz.honest");

    [Fact]
    public void Left_out_for_good_one_side_is_told_and_no_style_named() => Chat
        .BeginsQuickLook()
        .Answers("-7-212663217").BotSays("quiz.gaps")
        .Taps("Leave them out")
        .BotSays("quiz.score-missing").BotSaysWords("anxiety").BotSaysWords("1.8 of 7").BotDoesNotSayWords("preoccupied").IsShort()
        .Taps("What does that mean?").BotSays("quiz.missing-means")
        .Taps("What next?").BotSays("quiz.middle-step").IsShort();

    [Fact]
    public void Whoever_skips_everything_is_left_in_peace()
    {
        Chat.BeginsQuickLook().Answers("------------").BotSays("quiz.gaps").BotSaysWords("both anxiety and avoidance")
            .Says("no").BotSays("quiz.empty").IsOver();
        Assert.Empty(Chat.State.Tonight.QuizResults);
    }

    [Fact]
    public void The_same_answer_throughout_is_said_kindly_and_not_kept()
    {
        Chat.BeginsQuickLook().Answers("444444444444").BotSays("quiz.alike").BotDoesNotSay("quiz.honest").IsShort()
            .Taps("Leave it").BotSays("quiz.alike-left").IsOver();
        Assert.Empty(Chat.State.Tonight.QuizResults);
    }

    [Fact]
    public void The_same_answer_throughout_can_be_taken_again() => Chat
        .BeginsQuickLook().Answers("777777777777").BotSays("quiz.alike")
        .Taps("Take it again").BotSaysWords("Question 1 of 12.")
        .Answers(QuizChats.Anxious).BotSays("quiz.honest");
}
