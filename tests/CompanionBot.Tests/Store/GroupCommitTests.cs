using CompanionBot.Bot.Store;
using CompanionBot.Tests.Turns;

namespace CompanionBot.Tests.Store;

public sealed class GroupCommitTests : IDisposable
{
    private readonly House house = new();

    public void Dispose() => house.Dispose();

    private WriteQueue Writer => house.Database.Writer;

    [Fact]
    public async Task All_turns_that_wait_share_one_transaction()
    {
        var turns = new List<Task>();
        var before = await WhileTheWriterIsBusy(() => turns.AddRange(
            Enumerable.Range(0, 100).Select(number => house.Send("hello", key: new("ana", $"conversation-{number}")))));
        await Task.WhenAll(turns);

        Assert.Equal(before + 2, Writer.Commits);
        Assert.Equal(100L, house.Database.Readers.Read(session => session.Value("SELECT count(*) FROM conversation")));
    }

    [Fact]
    public async Task A_write_that_fails_does_not_hurt_the_others_of_its_transaction()
    {
        Task<int>[] writes = [];
        await WhileTheWriterIsBusy(() => writes =
        [
            Write(session => Insert(session, "one")),
            Write(session => Insert(session, "half") + session.Run("INSERT INTO nowhere VALUES (1)")),
            Write(session => Insert(session, "undone"), Ending.Undo),
            Write(session => Insert(session, "two")),
        ]);

        await Assert.ThrowsAnyAsync<Exception>(() => writes[1]);
        await Task.WhenAll(writes[0], writes[2], writes[3]);
        Assert.Equal("one,two", house.Database.Readers.Read(session => session.Value("SELECT group_concat(kind) FROM referral")));
    }

    [Fact]
    public async Task A_write_that_takes_the_transaction_down_does_not_hurt_the_others_either()
    {
        Task<int>[] writes = [];
        await WhileTheWriterIsBusy(() => writes =
        [
            Write(session => Insert(session, "one")),
            Write(session => session.Run("ROLLBACK") + Fail()),
            Write(session => Insert(session, "two")),
        ]);

        await Assert.ThrowsAsync<InvalidOperationException>(() => writes[1]);
        await Task.WhenAll(writes[0], writes[2]);
        Assert.Equal("one,two", house.Database.Readers.Read(session => session.Value("SELECT group_concat(kind) FROM referral")));

        static int Fail() => throw new InvalidOperationException();
    }

    [Fact]
    public async Task A_write_whose_sender_gave_up_while_it_waited_does_not_happen()
    {
        using var gone = new CancellationTokenSource();
        var write = Task.FromResult(0);
        await WhileTheWriterIsBusy(() =>
        {
            write = Writer.Run(session => Insert(session, "one"), _ => Ending.Keep, gone.Token).AsTask();
            gone.Cancel();
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => write);
        Assert.Equal(0L, house.Database.Readers.Read(session => session.Value("SELECT count(*) FROM referral")));
    }

    private static int Insert(Session session, string kind) =>
        session.Run("INSERT INTO referral VALUES ('2026-03-14', 'US', $kind, 1)", ("$kind", kind));

    private Task<int> Write(Func<Session, int> body, Ending ending = Ending.Keep) =>
        Writer.Run(body, _ => ending, CancellationToken.None).AsTask();

    /// <summary>Everything that is sent meanwhile waits together. Returns how many transactions there were before.</summary>
    private async Task<long> WhileTheWriterIsBusy(Action send)
    {
        var before = Writer.Commits;
        using var free = new ManualResetEventSlim();
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var busy = Write(_ =>
        {
            begun.SetResult();
            free.Wait(TimeSpan.FromSeconds(30));
            return 0;
        });
        await begun.Task;
        send();
        free.Set();
        await busy;
        return before;
    }
}
