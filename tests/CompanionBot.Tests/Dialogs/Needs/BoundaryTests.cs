namespace CompanionBot.Tests.Dialogs.Needs;

public sealed class BoundaryTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void The_three_questions_end_side_by_side_in_ones_own_words()
    {
        Found().Taps("Not now").BotSays("boundary.left").BotSays("boundary.reading").Taps("Keep it").IsOver();
        Assert.Equal(["value", "feel", "breaker"], Chat.Profile.Kept.PracticeNotes.Select(note => note.Kind));
    }

    [Fact]
    public void They_come_back_on_another_day()
    {
        Found().Taps("Not now").Taps("Keep it").After(TimeSpan.FromDays(6));
        Chat.Says("set a boundary").Taps("No, not that").BotSays("boundary.known").BotSaysWords("honesty").BotSaysWords("being lied to");
    }

    [Fact]
    public void A_no_is_rehearsed_against_pushing_and_asked_about_later()
    {
        Chat.Says("help me say no").BotSays("fence.ask").Taps("No, not that").BotSays("boundary.thing")
            .Says("lending my sister money again").BotSays("boundary.sentence")
            .Says("I'm not lending money any more").BotSays("boundary.is-clear").BotSays("boundary.push")
            .Says("ok fine").BotSays("boundary.gave-in").BotSaysWords("I'm not lending money any more")
            .Says("I'm still not lending money").BotSays("boundary.held").BotSays("step.ask")
            .Taps("Tomorrow at 6 pm").BotSays("step.set").Taps("Keep it").IsOver();
        Chat.After(TimeSpan.FromDays(2)).Says("yes").BotSaysWords("I'm not lending money any more").Says("did it").BotSays("hero.did");
        Assert.Equal("did", Assert.Single(Chat.Profile.Kept.Steps).Outcome);
        Chat.Says("i want to practice saying no").Taps("No, not that").BotSays("boundary.earlier").BotSaysWords("I'm not lending money any more");
    }

    [Theory]
    [InlineData("sorry, I can't come", "boundary.is-sorry")]
    [InlineData("I can't because my mom is here and the dog is ill", "boundary.is-long")]
    [InlineData("you always ask too much", "boundary.is-blame")]
    [InlineData("No, I don't want that", "boundary.is-clear")]
    public void One_thing_at_most_is_said_about_the_sentence(string said, string line) => Chat
        .Says("say no").Taps("No, not that").Says("a favor").Says(said).BotSays(line);

    [Fact]
    public void Nothing_comes_to_mind_and_a_sentence_can_be_borrowed() => Chat
        .Says("say no").Taps("No, not that").Says("idk").BotSays("boundary.thing-small")
        .Says("dunno").BotSays("boundary.sentence").Says("like what").BotSays("boundary.sentence-small")
        .Says("idk").BotSaysWords("that doesn't work for me").BotSays("boundary.push")
        .Says("skip").IsOver();

    [Fact]
    public void Empty_answers_to_all_three_are_fine() => Chat
        .Says("boundaries").Taps("No, not that").Taps("Find mine")
        .Says("skip").Says("idk").BotSays("boundary.feel-small").Says("nothing").BotSays("boundary.breaker")
        .Says("skip").BotSays("boundary.none");

    [Fact]
    public void Back_asks_the_question_before() => Chat
        .Says("boundaries").Taps("No, not that").Taps("Find mine").Says("honesty").BotSays("boundary.feel")
        .Says("back").BotSays("boundary.value");

    [Fact]
    public void Paused_in_the_middle_it_goes_on_there()
    {
        Chat.Says("boundaries").Taps("No, not that").Taps("Find mine").Says("honesty").Says("stop").IsOver();
        Chat.After(TimeSpan.FromDays(1)).Says("continue").BotSays("boundary.feel");
    }

    private Transcript Found() => Chat
        .Says("i need help setting boundaries").BotSays("fence.ask").Taps("No, not that").BotSays("boundary.what")
        .Taps("Find mine").BotSays("boundary.value")
        .Says("honesty").BotSays("boundary.feel")
        .Says("calm and wanted").BotSays("boundary.breaker")
        .Says("being lied to").BotSaysWords("\"honesty\"").BotSaysWords("\"calm and wanted\"").BotSaysWords("\"being lied to\"")
        .BotSays("boundary.unhealthy").BotSays("boundary.next");
}
