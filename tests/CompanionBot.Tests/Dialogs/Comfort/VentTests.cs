namespace CompanionBot.Tests.Dialogs.Comfort;

public sealed class VentTests
{
    private static readonly string[] Ramble =
    [
        "he never says when he comes home",
        "and I sit there with the food getting cold",
        "like what am I even supposed to think??",
        "ugh",
        "last week it was the same, he said eight and it was eleven",
        "i feel so stupid for waiting",
        "my sister says i should relax. she has no idea",
        "why does nobody get it?",
        "😭😭",
        "i just want one evening where he is there",
    ];

    private Transcript Chat { get; } = new();

    [Fact]
    public void Ten_messages_are_met_by_ten_different_sentences_and_no_question()
    {
        Chat.Says("i just want to vent").BotSays("vent.open");
        var said = new HashSet<string>();
        foreach (var message in Ramble)
        {
            Chat.Says(message);
            var reply = Assert.Single(Chat.Replies).Text!;
            Assert.DoesNotContain('?', reply);
            Assert.InRange(reply.Split(' ').Length, 1, 30);
            Assert.True(said.Add(Frame(reply)), $"said before: {reply}\n{Chat}");
        }
    }

    [Fact]
    public void The_persons_own_words_come_back() => Chat
        .Says("i just want to vent").Says("so. he cancelled again! i feel like an idiot for cooking")
        .BotSaysWords("i feel like an idiot for cooking");

    [Theory]
    [InlineData("that's it")]
    [InlineData("thanks")]
    [InlineData("ok")]
    [InlineData("stop")]
    [InlineData("done")]
    [InlineData("ok thanks")]
    public void It_ends_when_the_person_does_with_one_line_and_open_ways(string end)
    {
        Chat.Says("just let me get it out").Says("he cancelled again").Says(end)
            .BotSays("vent.close").Offers("Calm me first", "Look at the thought").IsOver();
        Assert.DoesNotContain('?', Chat.Reply);
        Assert.Empty(Chat.State.Paused);
    }

    [Fact]
    public void A_wish_for_advice_is_not_met_with_an_exercise() => Chat
        .Says("just let me get it out").Says("what should I do?").BotSays("vent.advice").IsAt("vent");

    [Fact]
    public void Whoever_wants_to_look_at_it_after_all_can() => Chat
        .Says("just let me get it out").Says("look at the thought").BotSays("thought.what");

    /// <summary>The bot's own part of a sentence.</summary>
    private static string Frame(string reply) =>
        System.Text.RegularExpressions.Regex.Replace(reply, "\".*\"", "\"\"", default, TimeSpan.FromSeconds(1));
}
