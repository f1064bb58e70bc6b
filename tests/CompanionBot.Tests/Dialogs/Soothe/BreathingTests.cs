namespace CompanionBot.Tests.Dialogs.Soothe;

public sealed class BreathingTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void One_message_with_the_count_and_one_when_the_time_is_up() => Chat
        .Begins("breathe").BotSays("breathe.go").BotSaysWords("4").BotSaysWords("6").BotSaysWords("dizzy")
        .Minutes(0.9).BotSays("breathe.go")
        .Minutes(0.2).BotSays("breathe.over").BotSays("breathe.after").Offers("Breathe with me", "My five senses").IsOver();

    [Fact]
    public void Whoever_writes_before_the_time_is_up_ends_it()
    {
        Chat.Begins("breathe").Says("ok that helped a little").BotSays("breathe.early").IsOver();
        Assert.Empty(Chat.Planned);
        Chat.Minutes(5).BotSays("breathe.early");
    }

    [Fact]
    public void Done_is_an_answer_here_and_not_a_command() => Chat
        .Begins("breathe").Taps("Done").BotSays("breathe.early").BotDoesNotSay("routing.stopped");

    [Fact]
    public void So_is_being_done_in_a_sentence() => Chat
        .Begins("breathe").Says("ok im done i think").BotSays("breathe.early").BotDoesNotSay("routing.stopped");

    [Fact]
    public void Stop_still_stops() => Chat
        .Begins("soothe", new { b = 5 }).Says("please stop").BotSays("routing.stopped").IsOver();

    [Fact]
    public void What_is_clearly_something_else_is_offered_and_the_breathing_goes_on_after_a_no() => Chat
        .Begins("soothe", new { b = 5 }).Says("what's my attachment style?").BotSays("switch.ask")
        .Taps("Go on here").BotSays("breathe.go").IsAt("breathe", "pace")
        .Minutes(1).BotSays("soothe.feeling");

    [Theory]
    [InlineData("can we do 3 minutes", "3 minutes", 3)]
    [InlineData("five minutes pls", "5 minutes", 5)]
    [InlineData("2 min", "2 minutes", 2)]
    [InlineData("10 minutes", "5 minutes", 5)]
    public void The_person_chooses_how_long(string said, string shown, int minutes) => Chat
        .Begins("breathe").Says(said).BotSays("breathe.longer").BotSaysWords(shown)
        .Minutes(minutes - 0.1).BotSays("breathe.longer")
        .Minutes(0.2).BotSays("breathe.over");

    [Theory]
    [InlineData("I feel dizzy")]
    [InlineData("im getting lightheaded from this")]
    [InlineData("my hands are tingling")]
    public void Dizzy_means_stop_and_look_around_with_open_eyes(string said) => Chat
        .Begins("breathe").Says(said).BotSays("breathe.dizzy").BotSays("grounding.see").IsAt("grounding", "see")
        .Says("lamp, cup, shoes").BotSays("grounding.feel")
        .Says("wool").BotSays("grounding.hear")
        .Says("nothing").BotSays("grounding.none").BotSays("grounding.smell")
        .Says("skip").BotSays("grounding.taste")
        .Says("mint").BotSays("grounding.close").BotSaysWords("\"lamp, cup, shoes\"").IsOver();

    [Fact]
    public void Whoever_asks_for_the_five_senses_gets_them() => Chat
        .Says("my five senses").BotSays("grounding.open").BotSays("grounding.see");

    [Fact]
    public void Going_on_while_it_runs_goes_on_instead_of_beginning_again() => Chat
        .Begins("soothe", new { b = 5 }).IsAt("breathe", "pace")
        .Says("continue").BotSays("soothe.feeling");

    [Fact]
    public void What_was_stopped_goes_on_with_the_breathing() => Chat
        .Begins("soothe", new { b = 5 })
        .Says("stop").BotSays("routing.stopped").IsOver()
        .Minutes(5)
        .Says("continue").BotSays("breathe.go").IsAt("breathe", "pace");
}
