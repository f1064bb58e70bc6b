namespace CompanionBot.Tests.Dialogs.Practices;

public sealed class SelfCareTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void A_strength_gets_ten_minutes_and_is_asked_about() => Strength()
        .BotSays("selfcare.set").BotSaysWords("\"bake on saturday morning\"").BotSays("selfcare.when").Taps("In three hours")
        .BotSays("practice-close.set").BotDoesNotSay("practice-close.helped").Taps("Keep it")
        .After(TimeSpan.FromHours(3)).BotSays("practice-due.hello").BotDoesNotSayWords("bake").Taps("Yes, let's")
        .BotSays("selfcare.before").BotSaysWords("\"bake on saturday morning\"").Taps("Yes, it did").BotSays("selfcare.did").BotSays("practice-close.helped");

    [Fact]
    public void Asked_at_its_time_a_plan_without_consent_is_still_known_and_not_yet_ends_it() => Strength()
        .Taps("In three hours").Taps("Only tonight").From(CompanionBot.Dialogs.Engine.ConversationState.New).After(TimeSpan.FromHours(3)).Taps("Yes, let's")
        .BotSaysWords("\"bake on saturday morning\"").Taps("Not yet").BotSays("selfcare.not").BotDoesNotSay("practice-close.helped").IsOver();

    [Fact]
    public void On_another_day_it_asks_what_became_of_it()
    {
        Strength().Says("no").Taps("Keep it");
        Chat.After(TimeSpan.FromDays(2)).Says("self care").BotSays("selfcare.before").BotSaysWords("\"bake on saturday morning\"")
            .Says("half of it, the oven broke").BotSays("selfcare.before-heard").BotSays("selfcare.area");
    }

    [Theory]
    [InlineData("My body", "selfcare.body")]
    [InlineData("My own life", "selfcare.mine")]
    [InlineData("What's ahead", "selfcare.ahead")]
    [InlineData("all of it tbh", "selfcare.mine")]
    public void Each_part_of_life_has_its_own_question(string area, string line) => Chat.Says("self care").Says(area).BotSays(line);

    [Fact]
    public void No_plan_is_allowed() => Chat
        .Says("self care").Taps("My body").Says("idk").BotSays("selfcare.act-small").Says("nothing").BotSays("selfcare.none")
        .BotDoesNotSay("selfcare.when").IsOver();

    [Fact]
    public void Back_and_pause_work() => Chat
        .Says("self care").Taps("My body").Says("back").BotSays("selfcare.area").Taps("What I'm good at").Says("idk").BotSays("selfcare.strength-small")
        .Says("pause").IsOver().Says("continue").BotSays("selfcare.strength-small");

    private Transcript Strength() => Chat.Says("self care").BotSays("selfcare.area").Taps("What I'm good at").BotSays("selfcare.strength")
        .Says("baking bread").BotSays("selfcare.act-strength").BotSaysWords("\"baking bread\"").Says("bake on saturday morning");
}
