using CompanionBot.Bot.Turns;
using Microsoft.Data.Sqlite;

namespace CompanionBot.Bot.Store;

/// <summary>Tells a disk that fails from a mistake in the program, and says the first in words.</summary>
internal static class Unavailable
{
    // Primary result codes of SQLite: https://sqlite.org/rescode.html
    private const int Perm = 3;
    private const int Busy = 5;
    private const int NoMem = 7;
    private const int ReadOnly = 8;
    private const int IoErr = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CantOpen = 14;

    public static bool Is(SqliteException fault) =>
        fault.SqliteErrorCode is Perm or Busy or NoMem or ReadOnly or IoErr or Corrupt or Full or CantOpen;

    public static StoreUnavailableException From(SqliteException fault) => new(Words(fault), fault);

    private static string Words(SqliteException fault) => fault.SqliteErrorCode switch
    {
        Full => "The disk is full.",
        ReadOnly or Perm => "The data folder is read-only.",
        IoErr => "The disk reported an error or is full.",
        Busy => "Another program holds the database.",
        _ => $"The database cannot be used at the moment (SQLite code {fault.SqliteExtendedErrorCode}).",
    };
}
