namespace CompanionBot.Tests.Dialogs.Practices;

public sealed class MeditateTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void Attention_rests_wanders_and_a_choice_is_made_instead_of_habit() => ToChoice()
        .Says("put the kettle on first").BotSays("meditate.chosen").BotSaysWords("\"put the kettle on first\"").BotSays("practice-close.helped");

    [Fact]
    public void On_another_day_the_place_and_the_choice_come_back()
    {
        ToChoice().Says("put the kettle on first").Taps("A little").Taps("Keep it");
        Chat.After(TimeSpan.FromDays(2)).Says("meditation").BotSays("meditate.chose").BotSaysWords("\"the urge to check\"").BotSaysWords("\"put the kettle on first\"")
            .BotSays("meditate.focus-known").BotSaysWords("\"Sounds\"").Taps("Same as last time").Says("2 min").BotSays("meditate.go").BotSaysWords("\"Sounds\"");
    }

    [Fact]
    public void What_studies_say_is_said_carefully() => Chat.Says("mindfulness").BotSays("meditate.open").BotSaysWords("studies");

    [Fact]
    public void Nothing_noticed_is_no_failure() => Chat
        .Says("meditation").Says("idk").BotSays("meditate.focus-small").Says("dunno").Says("a minute").BotSays("meditate.go").BotSaysWords("the sounds around you")
        .Says("im back").Says("nothing").BotSays("meditate.noticed-small").Says("no idea").BotSays("practice-close.helped")
        .BotDoesNotSay("meditate.habit").Says("Not really").BotSays("practice-close.not");

    [Fact]
    public void A_time_that_does_not_work_is_asked_again_and_pause_keeps_the_place() => Chat
        .Says("meditation").Says("my feet").Says("5 hours").BotSays("prompt.duration.range").Says("pause").IsOver().Says("continue")
        .BotSays("meditate.time").Says("1 minute").BotSaysWords("\"my feet\"").Minutes(1).BotSays("meditate.noticed");

    private Transcript ToChoice() => Chat.Says("a short meditation").BotSays("meditate.focus").Taps("Sounds").Taps("3 minutes").BotSays("meditate.go")
        .Minutes(3).BotSays("meditate.noticed").Says("the urge to check").BotSays("meditate.named").BotSays("meditate.habit")
        .BotSaysWords("\"the urge to check\"").Says("i grab the phone").BotSays("meditate.choose").BotSaysWords("\"i grab the phone\"");
}
