using CompanionBot.Dialogs.Safety;

namespace CompanionBot.Tests.Dialogs.Safety;

public sealed class AnswerReaderTests
{
    private readonly AnswerReader reader = new(TestContent.Library.Safety);

    [Theory]
    [InlineData("I'm fine, I was being dramatic", Answers.Fine)]
    [InlineData("that was years ago", Answers.Correction)]
    [InlineData("I\u2019m safe tonight", Answers.Safe)]
    [InlineData("no, not really", Answers.No)]
    [InlineData("my sister is coming over", Answers.Person | Answers.Present)]
    [InlineData("I'm at the hospital", Answers.Place)]
    [InlineData("I have no one", Answers.Alone)]
    [InlineData("what if the cops come", Answers.Police)]
    [InlineData("I can't afford it", Answers.Cost)]
    [InlineData("I don't know what to say", Answers.Words | Answers.Unsure)]
    [InlineData("Help now", Answers.HelpNow)]
    [InlineData("HELP ME!!", Answers.HelpMe)]
    [InlineData("I'm under 18", Answers.Minor)]
    public void A_phrase_is_found_as_people_write_it(string text, Answers expected) =>
        Assert.Equal(expected, reader.Read(text) & expected);

    [Theory]
    [InlineData("I'm not safe", Answers.Safe)]
    [InlineData("I don't think I can stay safe", Answers.Safe)]
    [InlineData("I don't want to go to the hospital", Answers.Place)]
    [InlineData("no one cares", Answers.No)]
    [InlineData("I can't tell my mom", Answers.Person)]
    [InlineData("stop him from hurting me", Answers.Stop)]
    [InlineData("help me understand why he left", Answers.HelpMe)]
    [InlineData("ok", Answers.Safe | Answers.Yes | Answers.Fine)]
    public void What_only_looks_like_it_is_not_taken_for_it(string text, Answers wrong) =>
        Assert.Equal(Answers.None, reader.Read(text) & wrong);

    [Fact]
    public void A_very_long_message_is_read_at_its_beginning_only() =>
        Assert.Equal(Answers.None, reader.Read(new string('x', 100_000) + " I'm safe"));
}
