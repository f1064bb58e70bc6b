using CompanionBot.Content;

namespace CompanionBot.Tests.Recognizers;

public sealed class ChoiceTests
{
    private static readonly Option[] Ways =
    [
        new("breathe", "Breathe with me", ["calm me"]),
        new("vent", "Get it out", ["just listen"]),
        new("hold", "Hold my text", ["keep it"]),
    ];

    [Theory]
    [InlineData("Breathe with me", 0)]
    [InlineData("breathe", 0)]
    [InlineData("breeth with me", 0)]
    [InlineData("the breathing... breathe with me i think", 0)]
    [InlineData("get it out pls", 1)]
    [InlineData("just listen", 1)]
    [InlineData("hold my txt", 2)]
    [InlineData("HOLD", 2)]
    [InlineData("the second", 1)]
    [InlineData("2nd one", 1)]
    [InlineData("last one", 2)]
    [InlineData("number 1", 0)]
    [InlineData("3", 2)]
    [InlineData("one", 0)]
    [InlineData("option two please", 1)]
    public void An_answer_is_found_by_name_or_place(string text, int index) => Assert.Equal(index, Reading.Understanding.Choices.Read(text, Ways));

    [Theory]
    [InlineData("a")]
    [InlineData("the one")]
    [InlineData("that one")]
    [InlineData("4")]
    [InlineData("both")]
    [InlineData("1 or 2")]
    [InlineData("breathe with me or hold my text")]
    [InlineData("")]
    [InlineData("what do you mean")]
    public void An_unclear_answer_is_none(string text) => Assert.Null(Reading.Understanding.Choices.Read(text, Ways));

    [Fact]
    public void A_name_in_passing_counts_only_where_a_sentence_is_no_answer()
    {
        Assert.Equal(1, Reading.Understanding.Choices.Read("i need to get it out somehow", Ways));
        Assert.Null(Reading.Understanding.Choices.Named("i need to get it out somehow", Ways));
        Assert.Equal(1, Reading.Understanding.Choices.Named("gett it out", Ways));
    }
}
