using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;

namespace CompanionBot.Bot.Store;

/// <summary>The open database: one writer, any number of readers, and the keys to what is in it.</summary>
internal sealed class Database : IDisposable
{
    private const string HashKeyName = "hash";
    private const string ForWriting = "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA busy_timeout = 5000";

    private Database(Seal seal, WriteQueue writer, Readers readers)
    {
        Seal = seal;
        Writer = writer;
        Readers = readers;
    }

    public Seal Seal { get; }

    public WriteQueue Writer { get; }

    public Readers Readers { get; }

    /// <summary>Opens the database, brings it up to date, and makes it with its keys on the first start.</summary>
    /// <exception cref="StartRefusedException">Folder, file or keys cannot be used.</exception>
    public static Database Open(Folders folders, IDataProtectionProvider keyRing, ILogger log)
    {
        folders.Create();
        try
        {
            using var session = Connect(folders.Database, "PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL; " + ForWriting);
            Migrations.Run(session, folders.Database);
            var seal = new Seal(keyRing, HashKey(session, folders, keyRing));
            return new Database(
                seal,
                new WriteQueue(() => Connect(folders.Database, ForWriting), log),
                new Readers(() => Connect(folders.Database, "PRAGMA query_only = ON")));
        }
        catch (SqliteException fault)
        {
            throw new StartRefusedException($"The database {folders.Database} cannot be opened: {fault.Message}", fault);
        }
    }

    public void Dispose()
    {
        Writer.Dispose();
        Readers.Dispose();
    }

    private static Session Connect(string path, string pragmas)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Pooling = false,
            DefaultTimeout = 5,
        }.ToString());
        connection.Open();
        var session = new Session(connection);
        session.Run(pragmas);
        return session;
    }

    private static byte[] HashKey(Session session, Folders folders, IDataProtectionProvider keyRing)
    {
        var protector = Seal.For(keyRing, "secret." + HashKeyName);
        if (session.Value("SELECT sealed FROM secret WHERE name = $name", ("$name", HashKeyName)) is not byte[] stored)
        {
            var key = RandomNumberGenerator.GetBytes(32);
            session.Run("INSERT INTO secret VALUES ($name, $key)", ("$name", HashKeyName), ("$key", protector.Protect(key)));
            return key;
        }

        return folders.HasKeys ? Unseal(protector, stored, folders) : throw new StartRefusedException(
            $"The keys of the database {folders.Database} are missing from {folders.Keys}. Put them back (Store:Keys says where they are), or move the database away to begin anew.");
    }

    private static byte[] Unseal(IDataProtector protector, byte[] stored, Folders folders)
    {
        try
        {
            return protector.Unprotect(stored);
        }
        catch (CryptographicException fault)
        {
            throw new StartRefusedException(
                $"The keys in {folders.Keys} are not those that the database {folders.Database} was written with.", fault);
        }
    }
}
