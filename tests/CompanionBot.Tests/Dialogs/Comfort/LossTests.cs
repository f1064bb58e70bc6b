namespace CompanionBot.Tests.Dialogs.Comfort;

public sealed class LossTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void A_worry_that_is_a_fact_is_not_reframed() => Chat
        .Says("she told me yesterday that she wants to break up")
        .BotSays("loss.comfort").BotSaysWords("she wants to break up")
        .BotDoesNotSay("thought.ways").BotDoesNotSay("reframe.pattern").IsAt("loss");

    [Fact]
    public void After_a_loss_come_comfort_tonight_people_and_tomorrow() => Chat
        .Says("we broke up").BotSays("loss.comfort").BotSays("loss.tonight")
        .Taps("Something warm to drink").BotSaysWords("something warm to drink").BotSays("loss.people")
        .Says("my sister maybe").BotSaysWords("my sister maybe").BotSays("loss.tomorrow")
        .Says("walk the dog").BotSaysWords("walk the dog").BotSays("loss.close").IsOver();

    [Fact]
    public void Nobody_and_nothing_are_met_with_less_and_with_people_who_can_be_reached() => Chat
        .Says("we broke up")
        .Says("idk").BotSays("loss.tonight-small")
        .Says("no one").BotSays("loss.people-small")
        .Says("nobody").BotSays("loss.nobody").BotSaysWords("help now")
        .Says("nothing").BotSays("loss.no-plan").BotSays("loss.close").IsOver();

    [Fact]
    public void It_can_be_let_out_instead() => Chat
        .Says("we broke up").Taps("Just let me get it out").BotSays("vent.open").IsAt("vent");

    [Fact]
    public void Each_question_can_be_skipped() => Chat
        .Says("we broke up").Says("skip").BotSays("loss.people").Says("skip").BotSays("loss.tomorrow").Says("skip").BotSays("loss.close").IsOver();

    [Fact]
    public void A_thing_of_ones_own_for_tonight_is_taken_as_it_is() => Chat
        .Says("we broke up").Says("sit with the cat").BotSaysWords("sit with the cat").BotSays("loss.people")
        .Says("back").BotSays("loss.tonight");

    [Fact]
    public void A_feeling_is_heard_and_never_taken_for_a_plan_or_a_person() => Chat
        .Says("we broke up")
        .Says("i cant stop crying").BotSays("loss.felt").BotSaysWords("i cant stop crying").BotSays("loss.tonight-small").BotDoesNotSay("loss.own-thing")
        .Says("i miss him so much").BotSays("loss.felt").BotSays("loss.people-small").BotDoesNotSay("loss.person")
        .Says("maybe my cousin").BotSays("loss.person");
}
