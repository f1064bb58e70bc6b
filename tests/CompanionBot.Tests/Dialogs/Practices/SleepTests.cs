namespace CompanionBot.Tests.Dialogs.Practices;

public sealed class SleepTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void A_short_night_is_taken_seriously_and_one_thing_is_planned() => Phone()
        .BotSays("sleep.plan").BotSaysWords("\"in the kitchen\"").BotSays("sleep.weeks").BotSays("sleep.when")
        .Taps("In 30 minutes").BotSays("practice-close.set").BotDoesNotSay("practice-close.helped").Taps("Keep it")
        .Minutes(30).BotSays("practice-due.hello").BotDoesNotSayWords("kitchen").Taps("Yes, let's")
        .BotSays("sleep.due").BotSaysWords("\"in the kitchen\"").IsOver();

    [Fact]
    public void The_hours_of_the_sources_are_named_and_softened() =>
        Chat.Says("i cant sleep, any tips").Says("My head won't stop").Says("5.5").BotSays("sleep.short").BotSaysWords("5.5").BotSaysWords("7 to 8");

    [Fact]
    public void Enough_sleep_gets_no_warning() =>
        Chat.Says("sleep tips").Says("I wake up at night").Says("8 maybe").BotSays("sleep.long").BotDoesNotSayWords("worries").BotSays("sleep.wake");

    [Fact]
    public void Another_day_asks_how_the_night_was_and_remembers_that_it_helped()
    {
        Phone().Says("no").Taps("Keep it");
        Chat.After(TimeSpan.FromHours(20)).Says("sleep tips").BotSays("sleep.before").BotSaysWords("\"in the kitchen\"").Taps("A better night").BotSays("sleep.better");
        Chat.Says("stop").Says("something for the night").BotSays("practice.helped").BotSaysWords("the plan for the night");
    }

    [Fact]
    public void No_number_and_no_idea_are_fine() => Chat
        .Says("sleep tips").Says("everything honestly").BotSays("sleep.hours").Says("no clue").BotSays("prompt.number.first").Says("skip")
        .BotSays("sleep.no-number").BotSays("sleep.other").Says("idk").BotSays("sleep.plan-small").Says("nothing").BotSays("sleep.no-plan")
        .BotDoesNotSay("sleep.when").IsOver();

    [Fact]
    public void A_number_that_cannot_be_is_asked_again_and_pause_keeps_the_place() => Chat
        .Says("sleep tips").Says("waiting for a text").Says("99").BotSays("prompt.number.range").Says("pause").IsOver().Says("continue").BotSays("sleep.hours");

    private Transcript Phone() => Chat.Says("can you help me sleep").BotSays("sleep.what").Taps("Waiting for a text").BotSays("sleep.hours")
        .Says("like 5 hours").BotSays("sleep.short").BotSays("sleep.text").Says("in the kitchen");
}
