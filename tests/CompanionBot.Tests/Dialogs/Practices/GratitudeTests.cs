using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Tests.Dialogs.Practices;

public sealed class GratitudeTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void Three_things_one_to_hold_on_to_and_a_time_tomorrow()
    {
        Chat.Says("gratitude").BotSays("gratitude.open").BotSays("gratitude.first")
            .Says("my sister called").BotSays("gratitude.second").Says("soup").BotSays("gratitude.third").Says("the cat on my feet")
            .BotSays("gratitude.hold").BotSaysWords("\"my sister called\", \"soup\", \"the cat on my feet\"")
            .Says("my sister, she just knew").BotSays("gratitude.held").BotSaysWords("\"my sister, she just knew\"").BotSays("gratitude.when")
            .BotSays("checkin.page-only").Taps("Tomorrow morning").BotSays("practice-close.set").BotSaysWords("tomorrow at 8:00 am")
            .BotSays("practice-close.helped").Taps("It helped").Taps("Keep it").IsOver();
        Assert.Equal(PlannedKind.Promise, Assert.Single(Chat.Planned).Kind);
    }

    [Fact]
    public void In_the_morning_it_comes_without_a_word_about_it_and_brings_one_back()
    {
        Three().Taps("Tomorrow morning").Taps("It helped").Taps("Keep it").After(TimeSpan.FromHours(11))
            .BotSays("practice-due.hello").BotSaysWords("automatic").BotDoesNotSayWords("good thing").BotDoesNotSayWords("soup")
            .Taps("Yes, let's").BotSays("gratitude.remember").BotSays("gratitude.first");
        Assert.Contains(new[] { "my sister called", "soup", "the cat on my feet" }, thing => Chat.Reply.Contains(thing, StringComparison.Ordinal));
    }

    [Fact]
    public void Not_today_is_final() => Three().Taps("Tomorrow morning").Taps("A little").Taps("Only tonight").After(TimeSpan.FromHours(11))
        .Taps("Not today").BotSays("practice-due.later").IsOver();

    [Fact]
    public void A_time_of_ones_own_can_be_typed() =>
        Three().Says("tmrw at 7am").BotSaysWords("tomorrow at 7:00 am");

    [Fact]
    public void Three_in_one_message_are_three() => Chat
        .Says("three good things").Says("coffee, the sun and that my boss was away").BotSays("gratitude.hold")
        .BotSaysWords("\"coffee\", \"the sun\", \"that my boss was away\"");

    [Fact]
    public void Who_finds_nothing_is_asked_smaller_once_and_then_left_with_an_empty_list() => Chat
        .Says("gratitude").Says("idk").BotSays("gratitude.small").Says("nothing really").BotSays("gratitude.none").IsOver();

    [Fact]
    public void Fewer_than_three_are_enough_and_back_takes_one_out() => Chat
        .Says("gratitude").Says("socks").Says("back").BotSays("gratitude.first").Says("warm socks").Says("no").BotSays("gratitude.hold")
        .BotSaysWords("\"warm socks\"").Says("dunno").BotSays("gratitude.hold-small").Says("skip").BotSays("gratitude.when").Says("nah")
        .BotSays("practice-close.none").BotSays("practice-close.helped");

    [Fact]
    public void Paused_in_the_middle_it_goes_on_with_what_was_named() => Chat
        .Says("gratitude").Says("warm socks").Says("pause").IsOver().Says("continue").BotSays("gratitude.second");

    private Transcript Three() =>
        Chat.Says("gratitude").Says("my sister called").Says("soup").Says("the cat on my feet").Says("my sister");
}
