using CompanionBot.Dialogs.Recognizers;

namespace CompanionBot.Tests.Recognizers;

public sealed class MeaningTests
{
    [Fact]
    public void The_first_message_of_a_bad_night_is_read_whole()
    {
        var meaning = Reading.Of("he hasn't texted back in 3 hours, he must have lost interest");
        Assert.Equal("unanswered", meaning.Intent.Name);
        Assert.True(meaning.Intent.IsStrong);
        Assert.Equal("he must have lost interest", meaning.Thought.Text);
        Assert.Contains(meaning.Thought.Patterns, pattern => pattern.Name == "mind_reading");
        Assert.Equal("unresponsiveness", meaning.Trigger);
        Assert.Equal(new Silence(TimeSpan.FromHours(3), "PT3H", "3 hours"), meaning.Silence);
        Assert.Equal(SafetyLevel.None, meaning.Safety.Worst.Level);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("...")]
    [InlineData("\u200B\u200D")]
    public void A_message_without_words_means_nothing(string text) => Assert.Equal(Meaning.None, Reading.Of(text));
}
