namespace CompanionBot.Bot.Store;

/// <summary>What becomes of a write after it ran.</summary>
internal enum Ending
{
    /// <summary>It decided to change nothing.</summary>
    Undo,

    Keep,

    /// <summary>It erased something: the freed pages and the log are cleaned before it is acknowledged.</summary>
    KeepAndScrub,
}

/// <summary>One write that waits for its turn.</summary>
internal abstract class Write
{
    private int claimed;

    public Ending Ending { get; protected set; }

    public bool Failed { get; private set; }

    /// <summary>False when its sender has given up; then it must not run any more.</summary>
    public bool Claim() => Interlocked.Exchange(ref claimed, 1) == 0;

    /// <summary>May run more than once, in different transactions; only the last run counts.</summary>
    public abstract void Run(Session session);

    public abstract void Complete();

    public void Fail(Exception fault)
    {
        Failed = true;
        Refuse(fault);
    }

    protected abstract void Refuse(Exception fault);
}

/// <summary>One write with its result.</summary>
internal sealed class Write<T>(Func<Session, T> body, Func<T, Ending> ending) : Write
{
    private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T result = default!;

    public Task<T> Done => done.Task;

    public void GiveUp(CancellationToken cancellationToken)
    {
        if (Claim())
        {
            done.TrySetCanceled(cancellationToken);
        }
    }

    public override void Run(Session session)
    {
        result = body(session);
        Ending = ending(result);
    }

    public override void Complete() => done.TrySetResult(result);

    protected override void Refuse(Exception fault) => done.TrySetException(fault);
}
