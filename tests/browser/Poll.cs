namespace CompanionBot.Browser.Tests;

/// <summary>Waits for what no browser event tells.</summary>
public static class Poll
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static Task Until(Func<bool> holds) => Until(() => Task.FromResult(holds()));

    public static async Task Until(Func<Task<bool>> holds)
    {
        using var deadline = new CancellationTokenSource(Patience);
        while (!await holds())
        {
            Assert.False(deadline.IsCancellationRequested, "It did not come about in time.");
            await Task.Delay(100);
        }
    }
}
