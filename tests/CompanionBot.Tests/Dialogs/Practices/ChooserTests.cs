namespace CompanionBot.Tests.Dialogs.Practices;

public sealed class ChooserTests
{
    private static readonly string[] Ways = ["Something else"];

    private Transcript Chat { get; } = new();

    [Theory]
    [InlineData("can you give me an exercise", "need")]
    [InlineData("what can i do to feel better", "need")]
    [InlineData("something to distract me while i wait", "pick")]
    [InlineData("any tips for relaxing my body", "pick")]
    public void Asks_what_is_needed_unless_the_message_says_it(string wish, string step) => Chat.Says(wish).IsAt("practice", step);

    [Theory]
    [InlineData("i want to do something relaxing", "relax")]
    [InlineData("a breathing exercise", "breathe")]
    [InlineData("relax", "relax")]
    public void A_practice_that_is_named_begins_at_once(string wish, string dialog) => Chat.Says(wish).IsAt(dialog);

    [Fact]
    public void Never_more_than_three_are_offered()
    {
        Chat.Says("exercise").Taps("Settle my body").BotSays("practice.offer");
        Assert.InRange(Chat.Buttons.Except(Ways).Count(), 1, 3);
        Chat.Taps("Something else");
        Assert.InRange(Chat.Buttons.Except(Ways).Count(), 1, 3);
    }

    [Fact]
    public void Not_knowing_is_met_with_three_to_try() =>
        Chat.Says("exercise").Says("idk").IsAt("practice", "pick").Says("2nd one").BotDoesNotSay("practice.offer");

    [Fact]
    public void None_of_them_is_fine() => Chat.Says("exercise").Says("my body").Says("no thanks").BotSays("practice.enough").IsOver();

    [Fact]
    public void Another_need_can_be_said_instead_of_picking() =>
        Chat.Says("exercise").Says("my body").Says("actually its my head, i keep overthinking").IsAt("practice", "pick");

    [Fact]
    public void A_breathing_minute_from_the_list_is_asked_about() => Chat
        .Says("exercise").Says("my body").Taps("Breathe with me").IsAt("breathe")
        .Minutes(1).BotSays("practice-close.helped").Taps("It helped").BotSays("practice-close.did").IsOver();

    [Fact]
    public void What_helped_comes_first_the_next_time_and_what_did_not_comes_last()
    {
        Chat.Says("exercise").Says("my body").Taps("Breathe with me").Minutes(1).Says("no not at all").BotSays("practice-close.other");
        Assert.DoesNotContain("Breathe with me", Chat.Buttons);
        Chat.Taps("My five senses").Says("stop").Minutes(60)
            .Says("i need an exercise for my body").BotDoesNotSay("practice.helped");
        Assert.DoesNotContain("Breathe with me", Chat.Buttons);
    }

    [Fact]
    public void Paused_it_goes_on_where_it_was() => Chat
        .Says("exercise").Says("my body").Says("pause").IsOver().Says("continue").IsAt("practice", "pick").Offers("Breathe with me");

    [Fact]
    public void A_worry_in_the_middle_of_choosing_is_not_swallowed() =>
        Chat.Says("exercise").Says("he hasnt texted back in 3 hours").BotSays("switch.ask");
}
