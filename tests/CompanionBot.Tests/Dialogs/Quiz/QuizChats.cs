namespace CompanionBot.Tests.Dialogs.Quiz;

/// <summary>Short ways through a quiz, for tests whose subject is what comes before or after.</summary>
internal static class QuizChats
{
    /// <summary>Answers to the quick look that come to anxiety 6.5 and avoidance 1.8.</summary>
    public const string Anxious = "677212663217";

    /// <summary>Answers one after the other; <c>-</c> skips.</summary>
    public static Transcript Answers(this Transcript chat, string answers)
    {
        foreach (var answer in answers)
        {
            chat.Says(answer == '-' ? "skip" : answer.ToString());
        }

        return chat;
    }

    /// <summary>The quick look about the partner, up to its first sentence.</summary>
    public static Transcript BeginsQuickLook(this Transcript chat) =>
        chat.Says("What's my attachment style?").Says("My partner").Says("Quick look (12)");

    /// <summary>Every bubble of the last turn is at most 60 words; the notice is none of the quiz's.</summary>
    public static Transcript IsShort(this Transcript chat)
    {
        Assert.All(chat.Replies.Where(reply => reply.Text is not null), reply => Assert.True(reply.Text!.Split(' ').Length <= 60, $"{reply.Text!.Split(' ').Length} words\n{chat}"));
        return chat;
    }
}
