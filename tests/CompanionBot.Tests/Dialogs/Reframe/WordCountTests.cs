using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Tests.Dialogs.Reframe;

/// <summary>How much is asked and how much has to be read, whatever the answers are.</summary>
public sealed class WordCountTests
{
    private static readonly string[] Answers =
    [
        "idk", "he has been quiet since tuesday and that is not like him at all these days", "no", "its true", "skip", "he called me on monday",
        "It may well be true", "80 and 9", "5", "60", "Neither", "nothing really", "Mind reading", "Look at the thought", "Keep my words",
    ];

    [Theory]
    [InlineData("he must have lost interest")]
    [InlineData("my anxiety is at an 8, he must have lost interest")]
    [InlineData("i'm 90% sure he must have lost interest, it's 8/10")]
    [InlineData("i'm too much for him")]
    public void No_look_at_a_thought_asks_more_than_eight_questions_or_says_too_much(string thought)
    {
        for (var seed = 1u; seed <= 60; seed++)
        {
            Play(thought, seed);
        }
    }

    [Fact]
    public void Words_of_an_earlier_day_do_not_make_it_too_much_to_read()
    {
        var chat = new Transcript().Says("he must have lost interest").Says("Look at the thought").Taps("Neither").Says("80 and 6")
            .Says("he is quiet today").Says("he has exams and a job and a flat to look for at the same time").Says("he called on monday").Says("quiet is not gone")
            .Says("40 and 4").Taps("Keep my words")
            .After(TimeSpan.FromDays(2)).Says("he must have lost interest").Says("Look at the thought").Taps("Neither").Says("95 and 9")
            .Says("he has been quiet since tuesday and that is not like him at all these days");
        chat.BotSays("reframe.bank-high").BotSaysWords("20 November");
        Assert.InRange(chat.Replies.Sum(bubble => Count(bubble.Text!)), 10, 30);
    }

    private static void Play(string thought, uint seed)
    {
        var chat = new Transcript().Says(thought).Says("Look at the thought");
        var questions = new HashSet<string>();
        for (var turn = 0; turn < 25 && !chat.State.Stack.IsEmpty && chat.State.Stack[^1].Dialog == "reframe"; turn++)
        {
            var question = chat.Replies[^1].Text!;
            if (!TestContent.Library.Lines.Where(line => line.Key.StartsWith("prompt.", StringComparison.Ordinal)).SelectMany(line => line.Value.Variants).Contains(question))
            {
                questions.Add(question);
            }

            Assert.All(chat.Replies, bubble => Assert.True(Count(bubble.Text!) <= 60, $"too long\n{chat}"));
            Assert.True(chat.Replies.Count <= 2, $"more than two bubbles\n{chat}");
            if (Distress(chat.State) >= 7)
            {
                Assert.True(chat.Replies.Sum(bubble => Count(bubble.Text!)) <= 30, $"more than 30 words while distress is high\n{chat}");
            }

            seed = (seed * 1664525u) + 1013904223u;
            chat.Says(chat.State.Stack[^1].Misses > 1 ? "skip" : Answers[(seed >> 16) % (uint)Answers.Length]);
        }

        Assert.True(chat.State.Stack.IsEmpty || chat.State.Stack[^1].Dialog != "reframe", $"never ends\n{chat}");
        Assert.True(questions.Count <= 8, $"{questions.Count} questions\n{chat}");
    }

    private static int Count(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    private static int? Distress(ConversationState state) =>
        state.Stack[^1].State is { } stored && stored.TryGetProperty("distress", out var distress) ? distress.GetInt32() : null;
}
