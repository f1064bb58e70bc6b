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
        Session? session = null;
        try
        {
            session = idle.TryTake(out var pooled) ? pooled : open();
            var result = body(session);
            idle.Add(session);
            return result;
        }
        catch (SqliteException fault) when (Unavailable.Is(fault))
        {
            session?.Dispose();
            throw Unavailable.From(fault);
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
