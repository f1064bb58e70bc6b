using System.Threading.Channels;
using CompanionBot.Bot.Turns;
using Microsoft.Data.Sqlite;

namespace CompanionBot.Bot.Store;

/// <summary>
/// SQLite has one writer. Here it is one thread that commits all waiting writes together, so that a hundred turns cost
/// one flush of the disk; each write has its own savepoint, so that a failing one does not hurt the others.
/// </summary>
internal sealed class WriteQueue : IDisposable
{
    private const int MostWaiting = 4096;
    private const int MostTogether = 256;

    private readonly Channel<Write> waiting = Channel.CreateBounded<Write>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly Func<Session> open;
    private readonly ILogger log;
    private readonly Thread writer;
    private Session? session;
    private bool scrubLater;

    public WriteQueue(Func<Session> open, ILogger log)
    {
        this.open = open;
        this.log = log;
        writer = new Thread(Drain) { IsBackground = true, Name = "Store writer" };
        writer.Start();
    }

    /// <summary>How many transactions were committed.</summary>
    public long Commits { get; private set; }

    /// <summary>Returns when the write is on disk.</summary>
    /// <exception cref="StoreUnavailableException">Nothing was written.</exception>
    public async ValueTask<T> Run<T>(Func<Session, T> body, Func<T, Ending> ending, CancellationToken cancellationToken)
    {
        var write = new Write<T>(body, ending);
        await using var giveUp = cancellationToken.UnsafeRegister(_ => write.GiveUp(cancellationToken), null);
        try
        {
            await waiting.Writer.WriteAsync(write, cancellationToken);
        }
        catch (ChannelClosedException closed)
        {
            throw new StoreUnavailableException("The program is stopping.", closed);
        }

        return await write.Done;
    }

    /// <summary>Commits what waits, then closes.</summary>
    public void Dispose()
    {
        waiting.Writer.TryComplete();
        writer.Join();
        session?.Dispose();
    }

    private void Drain()
    {
        var batch = new List<Write>(MostTogether);
        while (waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (batch.Count < MostTogether && waiting.Reader.TryRead(out var write))
            {
                if (write.Claim())
                {
                    batch.Add(write);
                }
            }

            Commit(batch);
            batch.Clear();
        }
    }

    private void Commit(List<Write> batch)
    {
        try
        {
            while (batch.Exists(write => !write.Failed) && !Try(batch))
            {
            }
        }
        catch (SqliteException fault)
        {
            Reopen();
            batch.ForEach(write => write.Fail(Unavailable.From(fault)));
        }
    }

    /// <summary>False when one write took the whole transaction down with it; the others are then tried again.</summary>
    private bool Try(List<Write> batch)
    {
        session ??= open();
        session.Run("BEGIN IMMEDIATE");
        foreach (var write in batch.Where(write => !write.Failed))
        {
            Apply(write, session);
            if (!session.InTransaction)
            {
                Reopen();
                return false;
            }
        }

        session.Run("COMMIT");
        Commits++;
        Scrub(session, scrubLater || batch.Exists(write => !write.Failed && write.Ending == Ending.KeepAndScrub));
        if (batch.Exists(write => write.Failed))
        {
            Reopen();
        }

        batch.ForEach(write => write.Complete());
        return true;
    }

    private static void Apply(Write write, Session session)
    {
        session.Run("SAVEPOINT one");
        try
        {
            write.Run(session);
        }
        catch (Exception fault)
        {
            // The sender gets the fault; the writer has to go on for the others.
            write.Fail(fault is SqliteException sqlite && Unavailable.Is(sqlite) ? Unavailable.From(sqlite) : fault);
        }

        if (session.InTransaction)
        {
            session.Run(write.Failed || write.Ending == Ending.Undo ? "ROLLBACK TO one; RELEASE one" : "RELEASE one");
        }
    }

    /// <summary>
    /// Erased pages are overwritten by secure_delete, but the log still holds how they were; so it is emptied. A reader
    /// or a failing disk may prevent that for now; then it is done after the next transaction.
    /// </summary>
    private void Scrub(Session session, bool wanted)
    {
        if (!wanted)
        {
            return;
        }

        try
        {
            using (var freed = session.Read("PRAGMA incremental_vacuum"))
            {
                while (freed.Read())
                {
                }
            }

            scrubLater = session.Value("PRAGMA wal_checkpoint(TRUNCATE)") is not 0L;
        }
        catch (SqliteException fault)
        {
            log.NotScrubbed(fault.Message);
            scrubLater = true;
        }
    }

    /// <summary>A disk that failed may have come back under an old handle that does not know; a new one does.</summary>
    private void Reopen()
    {
        session?.Dispose();
        session = null;
    }
}
