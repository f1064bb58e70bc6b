namespace CompanionBot.Tests.Dialogs.Soothe;

public sealed class SafePlaceTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void It_is_filled_sense_by_sense_and_each_may_be_skipped()
    {
        Built().BotSays("anchor.show").BotSaysWords("\"the sea\"").BotSaysWords("\"waves\"").BotSaysWords("\"tide\"");
        Assert.Equal(("waves", null, "salt"), (Chat.State.Tonight.Anchor!.See, Chat.State.Tonight.Anchor.Hear, Chat.State.Tonight.Anchor.Smell));
    }

    [Fact]
    public void It_can_be_looked_at_and_left_as_it_is() => Built().Says("Only tonight")
        .Says("my safe place").BotSays("anchor.show").BotSaysWords("\"the sea\"")
        .Taps("Leave it").BotSays("anchor.left").IsOver();

    [Fact]
    public void One_part_can_be_changed() => Built().Says("Only tonight")
        .Says("change my safe place").Taps("Change a part").Taps("What I see")
        .Says("a lighthouse").BotSaysWords("\"a lighthouse\"").BotSaysWords("\"the sea\"").BotDoesNotSayWords("waves").IsOver();

    [Fact]
    public void What_is_missing_can_be_filled_in() => Built().Says("Only tonight")
        .Says("my safe place").Taps("Fill in the rest").BotSays("anchor.hear")
        .Says("gulls").BotSays("anchor.feel")
        .Says("skip").BotSays("anchor.taste")
        .Says("skip").BotSaysWords("\"gulls\"").IsOver();

    [Fact]
    public void A_new_place_begins_empty() => Built().Says("Only tonight")
        .Says("change my safe place").Taps("A new place")
        .Says("in my girlfriend's bed").BotSays("soothe.place-partner")
        .Says("a tent").Says("skip").Says("skip").Says("skip").Says("skip").Says("skip").Says("skip")
        .BotSays("anchor.show-bare").BotSaysWords("\"a tent\"").BotDoesNotSayWords("waves");

    [Fact]
    public void It_can_be_let_go()
    {
        Built().Says("Keep it").Says("my safe place").Taps("Let it go").BotSays("anchor.gone").IsOver();
        Assert.Null(Chat.Profile.Kept.Anchor);
        Assert.Null(Chat.State.Tonight.Anchor);
    }

    private Transcript Built() => Chat
        .Says("my safe place").BotSays("anchor.none").BotSays("anchor.place")
        .Says("the sea").BotSays("anchor.see")
        .Says("waves").Says("skip").Says("skip").Says("salt").Says("skip").BotSays("anchor.cue")
        .Says("tide").BotSays("soothe.keep");
}
