namespace CompanionBot.Tests.Dialogs.Secure;

public sealed class WorthTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void What_someone_does_is_no_measure_and_strengths_are_ones_own()
    {
        Found().Taps("It helped").Taps("Keep it").IsOver();
        Assert.Equal(4, Chat.Profile.Kept.PracticeNotes.Length);
    }

    [Fact]
    public void They_come_back_on_another_day()
    {
        Found().Taps("It helped").Taps("Keep it").After(TimeSpan.FromDays(12));
        Chat.Says("my strengths").BotSays("worth.known").BotSaysWords("\"they ask me for soup\"").BotSays("worth.stood").BotSaysWords("i matter, even offline");
    }

    [Fact]
    public void Nothing_comes_to_mind() => Chat
        .Says("self worth").Says("idk").BotSays("worth.doubt-small").Says("no").BotSays("worth.measure-bare")
        .Says("nothing").BotSays("worth.asked-small").Says("nothing").Says("skip").Says("skip").BotSays("worth.none")
        .Says("idk").Says("idk").BotSays("worth.borrowed");

    [Fact]
    public void Paused_in_the_middle_it_goes_on_there()
    {
        Chat.Says("my strengths").Says("he forgot my birthday").Says("stop").After(TimeSpan.FromDays(1));
        Chat.Says("continue").BotSays("worth.asked");
    }

    private Transcript Found() => Chat
        .Says("my strengths").BotSays("worth.doubt")
        .Says("he laughed at my plan").BotSays("worth.measure").BotSaysWords("\"he laughed at my plan\"").BotSays("worth.asked")
        .Says("they ask me for soup").BotSays("worth.through")
        .Says("the year my mom was ill").BotSays("worth.friend")
        .Says("that i'm loyal").BotSays("worth.shown").BotSaysWords("\"the year my mom was ill\"").BotSays("worth.sentence")
        .Says("i matter, even offline").BotSays("worth.kept");
}
