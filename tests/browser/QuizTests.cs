namespace CompanionBot.Browser.Tests;

[Collection("browser")]
public sealed class QuizTests(Chromium chromium) : IAsyncLifetime
{
    private const int Total = 12;

    private Visitor visitor = null!;

    public async Task InitializeAsync() => visitor = await chromium.Visitor();

    public async Task DisposeAsync() => await visitor.DisposeAsync();

    [Fact]
    public async Task A_whole_quiz_by_buttons_alone_ends_in_a_result()
    {
        await visitor.Opens();
        await visitor.Way("What's my attachment style?").ClickAsync();
        await Taps(visitor, "My partner");
        await Taps(visitor, $"Quick look ({Total})");
        foreach (var number in Enumerable.Range(1, Total))
        {
            await IsAsked(visitor, number);
            await Taps(visitor, number % 2 == 0 ? "6 Agree" : "2 Disagree");
        }

        await ShowsTheResult(visitor);
        await Taps(visitor, "That's all");
        await Expect(visitor.Own("That's all")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_whole_quiz_typed_in_ones_own_words_ends_in_a_result()
    {
        string[] words = ["strongly agree", "2", "meh", "six", "not really", "yes", "7", "1", "agree", "slightly disagree", "4", "5"];
        await BeginsTyping(visitor);
        foreach (var number in Enumerable.Range(1, Total))
        {
            await IsAsked(visitor, number);
            await visitor.Says(words[number - 1]);
        }

        await ShowsTheResult(visitor);
    }

    [Fact]
    public async Task A_reload_in_the_middle_of_the_quiz_goes_on_with_the_same_question()
    {
        await BeginsTyping(visitor);
        await Answers(visitor, 1, 5);
        await IsAsked(visitor, 6);

        await visitor.Page.ReloadAsync();

        await IsAsked(visitor, 6);
        await Taps(visitor, "6 Agree");
        await IsAsked(visitor, 7);
        await Answers(visitor, 7, Total);
        await ShowsTheResult(visitor);
    }

    [Fact]
    public async Task A_restart_in_the_middle_of_the_quiz_loses_no_answer()
    {
        await using var server = await BotServer.Started();
        await using var visitor = await chromium.Visitor(server);
        await BeginsTyping(visitor);
        await Answers(visitor, 1, 5);
        await IsAsked(visitor, 6);
        await server.Kill();
        await Expect(visitor.Lost).ToBeVisibleAsync();

        await server.Start();

        await Expect(visitor.Lost).ToBeHiddenAsync();
        await Answers(visitor, 6, Total);
        await ShowsTheResult(visitor);
        await Expect(visitor.Own("6")).ToHaveCountAsync(Total / 2);
    }

    private static async Task BeginsTyping(Visitor visitor)
    {
        await visitor.OpensTheChat();
        await visitor.Says("what's my attachment style?");
        await Expect(visitor.Offer("My partner")).ToBeVisibleAsync();
        await visitor.Says("my partner");
        await Expect(visitor.Offer($"Quick look ({Total})")).ToBeVisibleAsync();
        await visitor.Says("the quick one");
    }

    private static async Task Answers(Visitor visitor, int first, int last)
    {
        foreach (var number in Enumerable.Range(first, last - first + 1))
        {
            await IsAsked(visitor, number);
            await visitor.Says(number % 2 == 0 ? "6" : "2");
        }
    }

    private static Task Taps(Visitor visitor, string answer) => visitor.Offer(answer).ClickAsync();

    private static Task IsAsked(Visitor visitor, int number) =>
        Expect(visitor.Bots($"Question {number} of {Total}.")).ToHaveCountAsync(1);

    private static Task ShowsTheResult(Visitor visitor) =>
        Expect(visitor.Bots("of 7, ").Last).ToBeVisibleAsync();
}
