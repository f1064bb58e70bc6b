using System.Diagnostics;

namespace CompanionBot.Tests.DirectLine;

/// <summary>The folder with the node clients, their packages installed as the lock file says.</summary>
internal static class NodePackages
{
    private static readonly Lazy<Task<string>> Installed = new(Install);

    public static Task<string> Folder() => Installed.Value;

    private static async Task<string> Install()
    {
        var folder = Path.Combine(Root(), "tests", "node");
        var done = new FileInfo(Path.Combine(folder, "node_modules", ".package-lock.json"));
        if (!done.Exists || done.LastWriteTimeUtc < File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json")))
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", "ci --ignore-scripts --no-audit --no-fund") { WorkingDirectory = folder })!;
            await npm.WaitForExitAsync();
            Assert.Equal(0, npm.ExitCode);
        }

        return folder;
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CompanionBot.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder;
    }
}
