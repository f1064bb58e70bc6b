using System.Globalization;
using System.Reflection;

namespace CompanionBot.Bot.Store;

/// <summary>The numbered scripts in <c>Migrations/</c>, each run once, in order, whole or not at all.</summary>
internal static class Migrations
{
    private const string Prefix = "Migrations/";

    /// <exception cref="StartRefusedException">The database was written by a newer release.</exception>
    public static void Run(Session session, string path)
    {
        var scripts = Scripts();
        var version = (int)(long)session.Value("PRAGMA user_version")!;
        if (version > scripts.Count)
        {
            throw new StartRefusedException(
                $"The database {path} was written by a newer release (schema {version}, this one knows {scripts.Count}). Start that release, or restore a backup.");
        }

        for (var number = version + 1; number <= scripts.Count; number++)
        {
            session.Run(string.Create(
                CultureInfo.InvariantCulture,
                $"BEGIN IMMEDIATE; {scripts[number - 1]}; PRAGMA user_version = {number}; COMMIT"));
        }
    }

    private static List<string> Scripts()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new StreamReader(assembly.GetManifestResourceStream(name)!).ReadToEnd())];
    }
}
