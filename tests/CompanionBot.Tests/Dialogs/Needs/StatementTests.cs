namespace CompanionBot.Tests.Dialogs.Needs;

public sealed class StatementTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void A_you_sentence_is_turned_round_into_feeling_situation_and_request()
    {
        Built().BotSaysWords("I feel lonely when you look at your phone while we eat. I would like you to put the phones away on date nights.")
            .Taps("Yes, that's it").BotSays("statement.moment").BotSays("step.ask").Taps("No check-in").Taps("Keep it").IsOver();
        Assert.StartsWith("I feel lonely when you look", Assert.Single(Chat.Profile.Kept.PracticeNotes).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void On_another_day_the_last_one_comes_first()
    {
        Built().Taps("Yes, that's it").Taps("No check-in").Taps("Keep it").After(TimeSpan.FromDays(4));
        Chat.Says("help me make an i statement").Says("no").BotSays("statement.earlier").BotSaysWords("I feel lonely when you look at your phone");
    }

    [Fact]
    public void One_part_can_be_changed() => Built()
        .Taps("Change the feeling").BotSays("statement.feel").Says("invisible")
        .BotSaysWords("I feel invisible when you look at your phone while we eat.")
        .Taps("Change the request").Says("i'd like one dinner a week without screens")
        .BotSaysWords("I would like one dinner a week without screens.");

    [Fact]
    public void A_sentence_of_ones_own_is_taken_as_it_is() => Built()
        .Says("I miss you when the phone is there. Can we eat without it?").BotSays("statement.moment");

    [Theory]
    [InlineData("he is on his phone all evening", "when you are on your phone all evening")]
    [InlineData("she doesn't ask about her day or my day", "when you don't ask about your day or my day")]
    [InlineData("he never calls me back", "when you never call me back")]
    [InlineData("when he comes home and goes straight to his room", "when you come home and go straight to your room")]
    [InlineData("she forgets what i told her", "when you forget what i told you")]
    [InlineData("they're late", "when you're late")]
    [InlineData("when you cancel on me with his friends", "when you cancel on me with his friends")]
    [InlineData("i see him laugh with others", "when i see you laugh with others")]
    public void What_is_told_about_them_becomes_what_is_said_to_them(string said, string turned) => Asked()
        .Says(said).Says("skip").BotSaysWords($"I feel sad {turned}.");

    [Theory]
    [InlineData("text me when you're late", "I would like you to text me when you're late.")]
    [InlineData("that he tells me before", "I would like you to tell me before.")]
    [InlineData("i'd like a short call at noon", "I would like a short call at noon.")]
    [InlineData("him to ask how i am", "I would like you to ask how i am.")]
    [InlineData("more time for us", "I would like more time for us.")]
    public void A_request_reads_as_one(string said, string turned) => Asked()
        .Says("when you are out").Says(said).BotSaysWords(turned);

    [Fact]
    public void Always_and_never_are_named_kindly() => Asked().Says("you never listen").BotSays("statement.often");

    [Fact]
    public void Without_a_feeling_there_is_no_sentence_yet() => Chat
        .Says("i statement").Says("no").Says("skip").Says("idk").BotSays("statement.feel-small").Says("nothing")
        .Says("he cancelled").Says("skip").BotSays("statement.unbuilt");

    [Fact]
    public void The_boundary_practice_leads_here_too() => Chat
        .Says("boundaries").Says("no").Taps("Make an \"I\" sentence").BotSays("statement.raw").BotDoesNotSay("fence.ask");

    [Fact]
    public void Paused_in_the_middle_it_goes_on_there()
    {
        Asked().Says("pause").After(TimeSpan.FromHours(20));
        Chat.Says("continue").BotSays("statement.when-you");
    }

    private Transcript Asked() => Chat.Says("i statement").Says("no").Says("skip").Says("sad").BotSays("statement.when-you");

    private Transcript Built() => Chat
        .Says("help me make an \"I\" statement").Says("no").BotSays("statement.raw")
        .Says("you never listen to me, you're always on that phone").BotSays("statement.blames").BotSays("statement.feel")
        .Says("i feel lonely").BotSays("statement.when-you")
        .Says("he looks at his phone while we eat").BotSays("statement.wish")
        .Says("put the phones away on date nights").BotSays("statement.built").BotSays("statement.fits");
}
