using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace CompanionBot.Bot.Store;

/// <summary>Connections that only read. They never wait for the writer, and none is held while a dialog runs.</summary>
internal sealed class Readers(Func<Session> open) : IDisposable
{
    private readonly ConcurrentBag<Session> idle = [];

    /// <exception cref="Turns.StoreUnavailableException">The database cannot be read at the moment.</exception>
    public T Read<T>(Func<Session, T> body)
    {
        try
        {
            var session = idle.TryTake(out var pooled) ? pooled : open();
            return Read(session, body);
        }
        catch (SqliteException fault) when (Unavailable.Is(fault))
        {
            throw Unavailable.From(fault);
        }
    }

    /// <summary>A connection that failed is not used again.</summary>
    private T Read<T>(Session session, Func<Session, T> body)
    {
        var failed = false;
        try
        {
            return body(session);
        }
        catch (SqliteException)
        {
            failed = true;
            throw;
        }
        finally
        {
            if (failed)
            {
                session.Dispose();
            }
            else
            {
                idle.Add(session);
            }
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out var session))
        {
            session.Dispose();
        }
    }
}
