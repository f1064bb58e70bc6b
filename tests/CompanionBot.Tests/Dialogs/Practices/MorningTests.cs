namespace CompanionBot.Tests.Dialogs.Practices;

public sealed class MorningTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void A_morning_is_built_of_two_small_things_and_asked_for_when_it_comes() => Build()
        .BotSays("morning.built").BotSaysWords("\"open the window\"").BotSaysWords("one small goal").BotSays("morning.when")
        .Taps("Tomorrow at 7").BotSaysWords("tomorrow at 7:00 am").BotDoesNotSay("practice-close.helped").Taps("Keep it")
        .After(TimeSpan.FromHours(10)).BotSays("practice-due.hello").BotDoesNotSayWords("window").Says("yes")
        .BotSays("morning.known").BotSaysWords("\"open the window\"").Taps("Now").BotSays("morning.step").BotSays("morning.goal")
        .Says("call the dentist").BotSays("morning.goal-heard").BotSaysWords("\"call the dentist\"").BotSays("morning.when");

    [Fact]
    public void The_day_after_the_last_goal_is_named_and_let_go()
    {
        Build().Says("no").Taps("Keep it").After(TimeSpan.FromHours(11)).Says("morning routine").Taps("Now").Says("call the dentist").Says("no").Says("It helped");
        Chat.After(TimeSpan.FromDays(1)).Says("my morning routine pls").BotSays("morning.last").BotSaysWords("\"call the dentist\"");
    }

    [Fact]
    public void Without_consent_the_message_still_brings_it() => Build().Taps("Tomorrow at 7").Taps("Only tonight")
        .From(CompanionBot.Dialogs.Engine.ConversationState.New).After(TimeSpan.FromHours(10)).Taps("Yes, let's").BotSays("morning.known").BotSaysWords("\"open the window\"");

    [Fact]
    public void It_can_be_changed() => Build().Says("no").Taps("Keep it").After(TimeSpan.FromHours(11))
        .Says("morning routine").Taps("Change it").BotSays("morning.first").Says("stretch on the floor").Taps("Something good")
        .BotSays("morning.built").BotSaysWords("\"stretch on the floor\"").BotSaysWords("glad of");

    [Fact]
    public void Without_an_idea_a_quiet_minute_stands_first() => Chat
        .Says("morning routine").Says("idk").BotSays("morning.first-small").Says("no idea").BotSays("morning.second").Says("uh a goal i guess")
        .BotSaysWords("one quiet minute").BotSaysWords("one small goal");

    [Fact]
    public void Back_and_pause_keep_what_was_said() => Chat
        .Says("morning routine").Says("tea first").Says("back").BotSays("morning.first").Says("coffee first").Says("pause").IsOver()
        .Says("continue").BotSays("morning.second").Says("something good").BotSaysWords("\"coffee first\"");

    private Transcript Build() => Chat.Says("help me with a morning routine").Says("open the window").Taps("One small goal");
}
