using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Quiz;

namespace CompanionBot.Tests.Dialogs.Quiz;

/// <summary>What people write instead of tapping one of seven buttons.</summary>
public sealed class AgreementTests
{
    private readonly AgreementReader reader = new(TestContent.Library.Quiz.Agreement);

    [Theory]
    [InlineData("6", 6)]
    [InlineData("6/7", 6)]
    [InlineData("6 out of 7", 6)]
    [InlineData("like a 5", 5)]
    [InlineData("six", 6)]
    [InlineData("5.5", 6)]
    [InlineData("id say 3 tbh", 3)]
    [InlineData("7!!!", 7)]
    [InlineData("6 Agree", 6)]
    [InlineData("6, because he always does that", 6)]
    [InlineData("2 cause i never do", 2)]
    [InlineData("strongly disagree", 1)]
    [InlineData("Strongly Agree", 7)]
    [InlineData("kinda agree", 5)]
    [InlineData("i kind of agree i guess", 5)]
    [InlineData("somewhat disagree", 3)]
    [InlineData("disagree a bit", 3)]
    [InlineData("not at all", 1)]
    [InlineData("haha not at all tbh", 1)]
    [InlineData("i don't agree at all", 1)]
    [InlineData("totally", 7)]
    [InlineData("totally me", 7)]
    [InlineData("omg so true", 7)]
    [InlineData("yesss", 6)]
    [InlineData("yep", 6)]
    [InlineData("nope", 2)]
    [InlineData("hell no", 1)]
    [InlineData("absolutely not", 1)]
    [InlineData("really not", 1)]
    [InlineData("not really", 3)]
    [InlineData("nah not really", 3)]
    [InlineData("i don’t think so", 3)]
    [InlineData("not true", 2)]
    [InlineData("that's not like me", 2)]
    [InlineData("don't disagree", 5)]
    [InlineData("meh", 4)]
    [InlineData("neutral", 4)]
    [InlineData("neither agree nor disagree", 4)]
    [InlineData("yes and no", 4)]
    [InlineData("50/50", 4)]
    [InlineData("100%", 7)]
    [InlineData("sometimes", 5)]
    [InlineData("more agree than disagree", 5)]
    [InlineData("sometimes yes sometimes no", 4)]
    [InlineData("mostly true", 6)]
    [InlineData("stongly agreee", 7)]
    [InlineData("slighty disagre", 3)]
    [InlineData("👍", 6)]
    public void An_answer_in_ones_own_words_is_one_of_seven(string text, int value)
    {
        var reading = reader.Read(text);
        Assert.Equal(ReadingKind.Understood, reading.Kind);
        Assert.Equal(value, reading.Answer);
    }

    [Theory]
    [InlineData("8", "scale.range")]
    [InlineData("0", "scale.range")]
    [InlineData("10/10", "scale.range")]
    [InlineData("5 or 6", "scale.two")]
    [InlineData("idk", "scale.unsure")]
    [InlineData("not sure tbh", "scale.unsure")]
    public void What_cannot_be_taken_is_asked_about(string text, string reason)
    {
        var reading = reader.Read(text);
        Assert.Equal((ReadingKind.Refused, reason), (reading.Kind, reading.Reason));
    }

    [Theory]
    [InlineData("he hasn't texted back in 3 hours")]
    [InlineData("why do you ask me such things")]
    [InlineData("no wait what is this thing doing with my data")]
    [InlineData("banana")]
    [InlineData("yes but also never")]
    [InlineData("")]
    public void What_is_no_answer_is_not_guessed_at(string text) => Assert.Equal(ReadingKind.Missed, reader.Read(text).Kind);

    [Fact]
    public void A_very_long_message_is_read_in_no_time_and_is_no_answer() =>
        Assert.Equal(ReadingKind.Missed, reader.Read(string.Concat(Enumerable.Repeat("he said he would call me and ", 4000))).Kind);
}
