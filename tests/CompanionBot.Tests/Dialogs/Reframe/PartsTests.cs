using CompanionBot.Dialogs.Reframe;

namespace CompanionBot.Tests.Dialogs.Reframe;

public sealed class PartsTests
{
    private readonly Similarity similarity = new(TestContent.Library.Patterns);
    private readonly Answers answers = new(TestContent.Library.Patterns);

    [Theory]
    [InlineData("he must have lost interest", "he's losing interest in me", true)]
    [InlineData("she is going to leave me", "she will leave me", true)]
    [InlineData("she left me on read, she doesn't care", "She does not care!!", false)]
    [InlineData("he must have lost interest", "she's lost her phone", false)]
    [InlineData("he hates me", "he hates his job", false)]
    [InlineData("he must be bored of me", "he must have lost interest", false)]
    [InlineData("he is bored", "HE'S BORED...", true)]
    [InlineData("", "he is bored", false)]
    public void Thoughts_are_the_same_by_the_words_that_carry_meaning(string one, string other, bool same)
    {
        Assert.Equal(same, similarity.Same(one, other));
        Assert.Equal(similarity.Of(one, other), similarity.Of(other, one));
    }

    [Theory]
    [InlineData("idk")]
    [InlineData("honestly idk")]
    [InlineData("I don’t know...")]
    [InlineData("no, nothing really")]
    [InlineData("um no")]
    [InlineData("Nothing comes to mind right now")]
    [InlineData("???")]
    [InlineData("😭")]
    [InlineData("can't think of anything tbh")]
    public void Some_answers_are_none(string answer) => Assert.True(answers.IsNothing(answer));

    [Theory]
    [InlineData("nothing he does is ever cold")]
    [InlineData("no he always calls")]
    [InlineData("i don't know but he did drive me home")]
    [InlineData("maybe he is asleep")]
    [InlineData("his mum is ill")]
    public void An_answer_that_begins_like_none_is_still_one(string answer) => Assert.False(answers.IsNothing(answer));

    [Theory]
    [InlineData("80 and 7", 80, 7)]
    [InlineData("85% and its a 6", 85, 6)]
    [InlineData("7/10 and 90", 90, 7)]
    [InlineData("belief 100, distress 10", 100, 10)]
    [InlineData("5 and 8", 5, 8)]
    [InlineData("80 70", 80, 7)]
    [InlineData("60", 60, null)]
    [InlineData("8", null, 8)]
    [InlineData("8 out of 10", null, 8)]
    [InlineData("100%", 100, null)]
    public void Two_numbers_are_read_from_one_answer(string answer, int? belief, int? distress) =>
        Assert.Equal(new Ratings(belief, distress), Ratings.Read(answer));

    [Theory]
    [InlineData("500")]
    [InlineData("-4")]
    public void A_number_off_both_scales_is_none_of_them(string answer) => Assert.Equal(new Ratings(null, null), Ratings.Read(answer));

    [Fact]
    public void No_number_is_no_answer() => Assert.Null(Ratings.Read("really bad"));

    [Theory]
    [InlineData("my anxiety is at an 8, he must be gone", null, 8)]
    [InlineData("i'm 90% sure he lost interest", 90, null)]
    [InlineData("it's 9/10 right now and i believe it 75 percent", 75, 9)]
    [InlineData("he hasn't texted in 3 hours", null, null)]
    [InlineData("it's 8 pm and still nothing", null, null)]
    [InlineData("it's 2am", null, null)]
    [InlineData("50% of the time he ignores me", null, null)]
    public void A_message_may_say_the_numbers_by_itself(string message, int? belief, int? distress) =>
        Assert.Equal(new Ratings(belief, distress), Ratings.Mentioned(message));
}
