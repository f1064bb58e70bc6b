namespace CompanionBot.Tests.Dialogs.Practices;

public sealed class CreativeTests
{
    private Transcript Chat { get; } = new();

    [Theory]
    [InlineData("A color", "dark green", "creative.color", "creative.color-more", "creative.color-go", "creative.color-after")]
    [InlineData("A song", "Hurt by Johnny Cash", "creative.music", "creative.music-more", "creative.music-go", "creative.music-after")]
    [InlineData("Moving", "curling up", "creative.moving", "creative.moving-more", "creative.moving-go", "creative.moving-after")]
    public void Each_way_asks_its_own_questions_and_ends_in_a_need(string way, string said, string first, string more, string go, string after) => Chat
        .Says("something creative").BotSays("creative.open").Taps(way).BotSays(first).Says(said).BotSays(more).BotSaysWords($"\"{said}\"")
        .Says("in the middle").BotSays(go).Minutes(4).BotSays(after).Says("it got wider").BotSays("creative.need").BotSaysWords("\"it got wider\"")
        .Says("more room").BotSays("creative.needed").BotSaysWords("\"more room\"").BotSays("practice-close.helped");

    [Fact]
    public void The_evidence_is_not_made_more_than_it_is()
    {
        Chat.Says("something creative").BotSays("creative.open");
        Assert.True(Chat.Reply.Contains("studies are small", StringComparison.Ordinal) || Chat.Reply.Contains("Research on this is thin", StringComparison.Ordinal));
    }

    [Fact]
    public void On_another_day_the_color_and_its_need_come_back()
    {
        Chat.Says("something creative").Taps("A color").Says("dark green").Says("waves").Says("im back").Says("a door").Says("more room").Taps("It helped").Taps("Keep it");
        Chat.After(TimeSpan.FromDays(6)).Says("something creative").BotSays("creative.known").BotSaysWords("\"dark green\"").BotSaysWords("\"more room\"");
    }

    [Fact]
    public void Without_an_answer_it_asks_for_less_and_goes_on() => Chat
        .Says("something creative").Says("color").Says("idk").BotSays("creative.smaller").Says("idk").BotSays("creative.color-go")
        .Says("ok").Says("nothing").BotSays("creative.smaller").Says("no").BotSays("practice-close.helped");

    [Fact]
    public void Back_and_pause_work() => Chat
        .Says("something creative").Taps("A song").Says("back").BotSays("creative.way").Taps("Moving").Says("pause").IsOver()
        .Says("continue").BotSays("creative.moving");
}
