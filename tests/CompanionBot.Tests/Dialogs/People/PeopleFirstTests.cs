using CompanionBot.Tests.Dialogs.Soothe;

namespace CompanionBot.Tests.Dialogs.People;

/// <summary>Whoever was named on a calm day is brought back on a hard night.</summary>
public sealed class PeopleFirstTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void After_a_loss() => Known()
        .Says("we broke up").Taps("Bed, with the phone away").BotSays("people.again").BotSaysWords("\"Maya\" and \"my brother\"").Offers("Maya", "my brother")
        .Taps("Maya").BotSays("loss.person").BotSaysWords("Maya");

    [Fact]
    public void While_a_text_goes_unanswered_and_it_burns()
    {
        Known().Says("he hasn't texted back in 3 hours").Taps("Breathe with me").Says("done").Says("9")
            .BotSays("people.reminder").BotSaysWords("\"Maya\"").BotSays("unanswered.strong");
        Assert.True(Chat.Reply.Split(' ', '\n').Length <= 30, Chat.ToString());
    }

    [Fact]
    public void When_the_steps_did_not_help()
    {
        Known().Says("calm me down").Play(Evening.Answers(9, 9));
        Chat.BotSays("soothe.going").Says("he is out with her").BotSays("people.again-one").BotSaysWords("\"Maya\"").Offers("Maya", "my brother")
            .Taps("Maya").BotSays("soothe.person");
        Assert.True(Chat.Reply.Split(' ', '\n').Length <= 30, Chat.ToString());
    }

    [Fact]
    public void Whoever_has_no_map_is_asked_as_before() => Chat
        .Says("we broke up").Taps("A shower or a bath").BotSays("loss.people").BotDoesNotSay("people.again");

    private Transcript Known() => Chat
        .Says("support map").Says("Maya").Taps("Listening").Says("my brother").Says("skip").Says("no").Says("skip")
        .Taps("Keep it").After(TimeSpan.FromDays(2));
}
