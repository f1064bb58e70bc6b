namespace CompanionBot.Tests.Dialogs.Quiz;

/// <summary>The full quiz, typed the way people type.</summary>
public sealed class FullQuizTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void In_ones_own_words_about_someone_with_a_name() => Chat
        .Says("whats my attachment style??")
        .Says("sam")
        .Says("the long one")
        .BotSaysWords("about Sam").BotSaysWords("Question 1 of 18. When Sam answers later than usual")
        .Says("omg so true")
        .BotSaysWords("Question 2 of 18.")
        .Says("meh")
        .Says("kinda agree")
        .Says("not really")
        .BotSaysWords("Question 5 of 18. A whole day without word from Sam")
        .Says("hell no")
        .Says("idk").BotSays("prompt.scale.unsure").IsAt("quiz", "items")
        .Says("ok 4 then").BotSaysWords("Question 7 of 18.")
        .Says("8").BotSays("prompt.scale.range")
        .Says("7, because he always does that").BotSaysWords("Question 8 of 18.")
        .Says("somewhat disagree")
        .Says("100%")
        .Says("yes").BotSaysWords("Question 11 of 18.")
        .Says("five or six").BotSays("prompt.scale.two")
        .Says("six").BotSaysWords("Question 12 of 18.")
        .Says("3/7")
        .Says("nope")
        .Says("strongly disagree")
        .Says("i dont think so")
        .Says("not at all lol")
        .Says("stongly agre").BotSaysWords("Question 18 of 18.")
        .Says("totally")
        .BotSaysWords("6.3 of 7, on the high side")
        .BotSaysWords("2.4 of 7, on the low side")
        .BotSaysWords("Sam").BotSaysWords("anxious (preoccupied)").IsShort();

    [Fact]
    public void A_sentence_that_is_no_answer_is_asked_about_twice_in_different_words_with_a_way_out() => Chat
        .Says("quiz").Says("in general").Says("full")
        .BotSaysWords("When someone close answers later than usual")
        .Says("purple giraffes everywhere today").BotSays("prompt.scale.first")
        .Says("purple monkeys too then").BotSays("prompt.scale.then").Offers("Skip this", "Stop")
        .Taps("Skip this").BotSaysWords("Question 2 of 18.");

    [Fact]
    public void Between_two_styles_both_are_named() => Chat
        .Says("quiz").Says("my mum").Says("full quiz")
        .BotSaysWords("about your mum")
        .Answers("464242423642424246")
        .BotSaysWords("too near the middle to call")
        .BotSays("quiz.style-between").BotSaysWords("secure").BotSaysWords("anxious (preoccupied)").IsShort()
        .Taps("What does that mean?").BotSays("quiz.secure-means").BotSays("quiz.anxious-means").IsShort()
        .Taps("What next?").BotSays("quiz.secure-step").IsShort();

    [Fact]
    public void In_the_middle_of_the_map_no_style_is_named() => Chat
        .Says("quiz").Says("my best friend").Says("quick")
        .Answers("444454344444")
        .BotSays("quiz.style-middle").BotDoesNotSayWords("secure").IsShort()
        .Taps("What does that mean?").BotSays("quiz.middle-means").IsShort()
        .Taps("What next?").BotSays("quiz.middle-step").IsShort();

    [Theory]
    [InlineData("171171171721", "secure", "quiz.secure-means", "quiz.secure-step")]
    [InlineData("777111771117", "anxious (preoccupied)", "quiz.anxious-means", "quiz.anxious-step")]
    [InlineData("111777117771", "avoidant (dismissive)", "quiz.avoidant-means", "quiz.avoidant-step")]
    [InlineData("717717717177", "fearful-avoidant (disorganized)", "quiz.fearful-means", "quiz.fearful-step")]
    public void Each_style_has_its_own_words_within_two_short_bubbles(string answers, string style, string means, string step) => Chat
        .Says("quiz").Says("about my ex-boyfriend Jean-Luc").Says("quick").BotSays("quiz.how-ex").IsShort()
        .Answers(answers)
        .BotSaysWords($"the {style} style").IsShort()
        .Taps("What does that mean?").BotSays(means).IsShort()
        .Taps("What next?").BotSays(step).IsShort();
}
