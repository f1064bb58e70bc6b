namespace CompanionBot.Tests.Dialogs.Practices;

public sealed class MoveTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void It_begins_and_ends_at_the_tense_spot() => Dance()
        .BotSays("move.now").BotSaysWords("\"my jaw\"").Says("looser").BotSays("move.heard").BotSaysWords("\"looser\"").BotSays("practice-close.helped");

    [Fact]
    public void Why_it_may_help_is_said_carefully() => Chat.Says("movement").Says("Jaw").BotSays("move.why").BotSays("move.what").Offers("Walk", "Dance", "Run");

    [Fact]
    public void On_another_day_the_way_that_was_taken_is_named()
    {
        Dance().Says("looser").Taps("It helped").Taps("Keep it");
        Chat.After(TimeSpan.FromDays(1)).Says("i need to move my body").Says("stomach").BotSays("move.what-known").BotSaysWords("\"Dance\"");
    }

    [Fact]
    public void Who_cannot_gets_something_for_a_chair() => Chat
        .Says("movement").Says("idk").BotSays("move.where-small").Says("idk").BotSays("move.what").Says("i cant").BotSays("move.what-small")
        .Says("no").Says("5 minutes").BotSays("move.go").BotSaysWords("shaking out hands and shoulders").Says("im back").BotSays("move.now-bare");

    [Fact]
    public void Back_skip_and_pause_work() => Chat
        .Says("movement").Says("neck").Says("walk").Says("back").BotSays("move.what").Says("walk the dog").Says("pause").IsOver()
        .Says("continue").BotSays("move.time").Says("skip").BotSays("move.go").BotSaysWords("\"walk the dog\"").BotSaysWords("5 minutes");

    private Transcript Dance() => Chat.Says("movement").BotSays("move.where").Says("my jaw").Taps("Dance").Taps("10 minutes")
        .BotSays("move.go").BotSaysWords("10 minutes").Minutes(10);
}
