using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Tests.Dialogs;

/// <summary>Seeded walks through the whole companion: whatever is said wherever, it is answered, and shortly.</summary>
public sealed class EverywhereTests
{
    private const int Messages = 25;
    private const int MostBytes = 4096;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 10)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_is_said_wherever_is_answered_in_two_short_bubbles(int seed)
    {
        for (var walk = 0; walk < 30; walk++)
        {
            Walk(new Random((seed * 1000) + walk));
        }
    }

    private static void Walk(Random random)
    {
        var chat = new Transcript();
        for (var said = 0; said < Messages; said++)
        {
            LetTimePass(chat, random);
            Say(chat, Pick(chat, random));
        }

        foreach (var command in new[] { "help", "stop", "back" })
        {
            Say(chat, command);
        }
    }

    private static string Pick(Transcript chat, Random random) =>
        chat.Buttons.Count > 0 && random.Next(2) == 0
            ? chat.Buttons[random.Next(chat.Buttons.Count)]
            : MessyMessages.All[random.Next(MessyMessages.All.Length)];

    private static void LetTimePass(Transcript chat, Random random)
    {
        var minutes = random.Next(20) switch { 0 => 1500, 1 => 45, 2 or 3 => 1.5, _ => 0 };
        if (minutes > 0)
        {
            chat.Minutes(minutes);
        }
    }

    private static void Say(Transcript chat, string message)
    {
        chat.Says(message);
        Assert.True(chat.Replies.Any(reply => reply.Text?.Length > 0), $"Not answered\n{chat}");
        var bubbles = chat.Replies.Where(IsBubble).ToList();
        Assert.True(bubbles.Count <= 2, $"More than two bubbles\n{chat}");
        foreach (var bubble in bubbles)
        {
            Assert.True(Bubbles.Words(bubble.Text!) <= 60, $"Too long: {bubble.Text}\n{chat}");
        }

        Assert.True(StateJson.Write(chat.State).Length <= MostBytes, $"{StateJson.Write(chat.State).Length} bytes are stored\n{chat}");
    }

    /// <summary>Helplines are written in markdown; the notice and they are activities of their own.</summary>
    private static bool IsBubble(Activity reply) =>
        reply.Text is { Length: > 0 } text && reply.TextFormat != "markdown" && !Bubbles.IsNotice(text);
}
