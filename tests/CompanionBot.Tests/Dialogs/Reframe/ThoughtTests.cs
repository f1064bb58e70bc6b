namespace CompanionBot.Tests.Dialogs.Reframe;

public sealed class ThoughtTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void Without_a_thought_it_asks_what_goes_through_the_mind() => Chat
        .Says("A thought won't stop").BotSays("thought.what")
        .Says("he must have lost interest").BotSaysWords("he must have lost interest").BotSays("thought.ways");

    [Fact]
    public void What_happened_is_not_yet_the_thought_and_what_it_means_is_asked_once() => Chat
        .Says("A thought won't stop")
        .Says("he hasn't texted back").BotSays("thought.meaning").BotSaysWords("he hasn't texted back")
        .Says("that i did something wrong").BotSaysWords("that i did something wrong").BotSays("thought.ways");

    [Fact]
    public void No_words_for_it_are_met_with_a_smaller_question_and_then_with_the_ways() => Chat
        .Says("A thought won't stop").Says("idk").BotSays("thought.what-small")
        .Says("dunno really").BotSays("thought.vague").Offers("Calm me first", "Look at the thought", "Just let me get it out")
        .Taps("Look at the thought").BotSays("reframe.what")
        .Says("no idea").BotSays("reframe.what-small")
        .Says("nothing").BotSays("reframe.what-none").IsOver();

    [Fact]
    public void A_thought_that_has_no_words_may_be_skipped() => Chat
        .Says("A thought won't stop").Says("skip").BotSays("thought.vague").Taps("Look at the thought")
        .Says("skip").BotSays("reframe.what-none").IsOver();

    [Fact]
    public void Who_writes_on_instead_of_choosing_is_heard_and_then_just_listened_to() => Chat
        .Says("he must have lost interest")
        .Says("he used to write every morning").BotSays("thought.more").BotSaysWords("he used to write every morning").Offers("Look at the thought")
        .Says("and now nothing since tuesday").IsAt("vent").BotSaysWords("now nothing since tuesday");

    [Fact]
    public void A_loss_is_no_thought_to_look_at() => Chat
        .Says("A thought won't stop").Says("we broke up").BotSays("loss.comfort").IsAt("loss");
}
