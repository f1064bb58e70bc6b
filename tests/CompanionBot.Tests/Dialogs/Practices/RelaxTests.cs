using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Tests.Dialogs.Practices;

public sealed class RelaxTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void An_activity_gets_a_first_move_a_time_and_a_look_at_the_body() => Chat
        .Says("something relaxing").BotSays("relax.what").Offers("A bath", "Music", "A show I love", "A walk", "Some yoga")
        .Taps("A bath").BotSays("relax.first").BotSaysWords("\"A bath\"")
        .Says("run the water").Taps("20 minutes").BotSays("relax.go").BotSaysWords("\"run the water\"").BotSaysWords("20 minutes")
        .Minutes(20).BotSays("relax.back")
        .Says("jaw is softer").BotSays("relax.felt").BotSaysWords("\"jaw is softer\"").BotSays("practice-close.helped");

    [Fact]
    public void Kept_with_a_yes_it_comes_back_on_another_day()
    {
        Bath().Taps("It helped").BotSays("practice-close.did").BotSays("practice-close.keep").Taps("Keep it").IsOver();
        Assert.True(Chat.Profile.Allows(Purpose.Journal));
        Chat.After(TimeSpan.FromDays(3)).Says("something relaxing").BotSays("relax.what-known").BotSaysWords("\"A bath\"")
            .Taps("Same as last time").BotSays("relax.first").BotSaysWords("\"A bath\"");
    }

    [Fact]
    public void What_helped_is_offered_first_on_another_day() => Bath().Taps("It helped").Taps("Keep it").After(TimeSpan.FromDays(3))
        .Says("exercise").Taps("Settle my body").BotSays("practice.helped").BotSaysWords("something relaxing").Offers("Something relaxing");

    [Fact]
    public void Without_a_yes_it_is_gone_another_day()
    {
        Bath().Taps("It helped").Taps("Only tonight");
        Assert.Empty(Chat.Profile.Kept.PracticeNotes);
    }

    [Fact]
    public void Who_has_no_idea_is_asked_for_less_and_then_given_something() => Chat
        .Says("something relaxing").Says("idk").BotSays("relax.what-small").Says("no idea").BotSays("relax.nothing")
        .BotSays("relax.time").Says("uhh 5 min maybe").BotSays("relax.go-bare").BotSaysWords("5 minutes")
        .Says("im back").BotSays("relax.back").Says("asdf").Says("kinda").BotSays("practice-close.little");

    [Fact]
    public void Back_skip_pause_and_continue_work() => Chat
        .Says("something relaxing").Says("my weighted blanket").Says("back").BotSays("relax.what")
        .Says("tea on the balcony").BotSaysWords("tea on the balcony").Says("skip").BotSays("relax.time")
        .Says("pause").IsOver().Says("continue").BotSays("relax.time").Says("ten minutes").BotSays("relax.go-bare");

    private Transcript Bath() =>
        Chat.Says("something relaxing").Taps("A bath").Says("run the water").Taps("20 minutes").Minutes(20).Says("softer");
}
