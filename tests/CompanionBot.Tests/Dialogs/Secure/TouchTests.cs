namespace CompanionBot.Tests.Dialogs.Secure;

public sealed class TouchTests
{
    private Transcript Chat { get; } = new();

    [Theory]
    [InlineData("A heavy blanket", "push it off", "throw off")]
    [InlineData("A heated blanket", "sleep", "sleep")]
    [InlineData("A hot drink", "scalding", "cool")]
    [InlineData("kinetic sand", "children", "mouth")]
    [InlineData("hug a pillow", "shoulders", "pillow")]
    public void What_is_for_now_comes_with_what_to_mind(string way, string one, string other) =>
        Minds(Chat.Says("i need a hug").Taps("Right now").BotSays("touch.ask").Says(way), one, other);

    [Theory]
    [InlineData("A massage", "doctor", "doctor")]
    [InlineData("Cuddle buddies", "public", "public")]
    [InlineData("A sauna", "alcohol", "doctor")]
    [InlineData("A pet", "years", "years")]
    [InlineData("A contact sport", "injury", "tapping out")]
    [InlineData("A snug vest", "doctor", "comes off")]
    [InlineData("float tank", "seizures", "seizures")]
    [InlineData("acupuncture", "single-use", "fresh needles")]
    public void What_is_to_plan_comes_with_what_to_mind_and_a_first_step(string way, string one, string other) =>
        Minds(Chat.Says("i need a hug").Taps("To plan").BotSays("touch.ask-plan").Says(way), one, other).BotSays("touch.first");

    [Fact]
    public void A_plan_ends_in_a_step_and_comes_back_another_day()
    {
        Chat.Says("i miss touch").Taps("To plan").Taps("A pet").Says("idk").BotSays("touch.first-small")
            .Says("ask mrs lee if i can walk her dog").BotSays("step.ask").Taps("No check-in").Taps("Keep it").IsOver();
        Chat.After(TimeSpan.FromDays(4)).Says("i miss touch").BotSays("touch.earlier").BotSaysWords("\"A pet\"");
        Assert.Equal("touch", Assert.Single(Chat.Profile.Kept.Steps).For);
    }

    [Fact]
    public void Whether_it_helped_is_asked_for_what_was_for_now() => Chat
        .Says("skin hunger").Says("now").Says("a really long bath").BotSays("touch.own").BotSays("practice-close.helped");

    [Fact]
    public void Paused_in_the_middle_it_goes_on_there()
    {
        Chat.Says("i miss touch").Taps("To plan").Says("stop").After(TimeSpan.FromDays(1));
        Chat.Says("continue").BotSays("touch.ask-plan");
    }

    private static Transcript Minds(Transcript chat, string one, string other)
    {
        Assert.True(chat.Reply.Contains(one, StringComparison.OrdinalIgnoreCase) || chat.Reply.Contains(other, StringComparison.OrdinalIgnoreCase), chat.ToString());
        return chat;
    }
}
