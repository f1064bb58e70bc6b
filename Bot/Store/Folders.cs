using Microsoft.Extensions.Options;

namespace CompanionBot.Bot.Store;

/// <summary>Where the data and the keys lie. The keys lie beside the data, so that a copy of the one alone tells nothing.</summary>
public sealed class Folders
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public Folders(IOptions<StoreOptions> options)
    {
        Data = Full(options.Value.Folder is "" ? DefaultData() : options.Value.Folder);
        Keys = Full(options.Value.Keys is "" ? Data + "-keys" : options.Value.Keys);
        if ((Keys + Path.DirectorySeparatorChar).StartsWith(Data + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new StartRefusedException($"Store:Keys must lie outside the data folder, but {Keys} is in {Data}.");
        }
    }

    public string Data { get; }

    public string Keys { get; }

    public string Database => Path.Combine(Data, "companion.db");

    public bool HasKeys => Directory.Exists(Keys) && Directory.EnumerateFiles(Keys, "key-*.xml").Any();

    /// <summary>Makes both folders, readable by nobody else.</summary>
    public void Create()
    {
        Make(Data, "Store:Folder");
        Make(Keys, "Store:Keys");
    }

    private static void Make(string folder, string setting)
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder);
            }
            else
            {
                Directory.CreateDirectory(folder, OwnerOnly);
            }

            File.Create(Path.Combine(folder, ".writable"), 1, FileOptions.DeleteOnClose).Dispose();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException($"The folder {folder} ({setting}) cannot be written to: {fault.Message}", fault);
        }
    }

    private static string Full(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    private static string DefaultData()
    {
        var local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return local is ""
            ? throw new StartRefusedException("There is no folder for this user's data; set Store:Folder.")
            : Path.Combine(local, "CompanionBot", "data");
    }
}
