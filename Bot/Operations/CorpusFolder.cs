using System.CommandLine;

namespace CompanionBot.Bot.Operations;

/// <summary>Where the examples lie: in the checkout that the command is run in, unless it is told otherwise.</summary>
internal static class CorpusFolder
{
    private static readonly string InCheckout = Path.Combine("Content", "en", "examples");

    public static Option<DirectoryInfo?> Option { get; } = new("--corpus") { Description = "The folder of examples; else that of this checkout." };

    /// <exception cref="StartRefusedException">There is none.</exception>
    public static string Find(ParseResult arguments) =>
        arguments.GetValue(Option) is { } given
            ? given.Exists ? given.FullName : throw new StartRefusedException($"there is no folder {given}")
            : Above(Directory.GetCurrentDirectory())
                ?? throw new StartRefusedException($"no folder {InCheckout} here or above: run this in the checkout or name one with --corpus");

    private static string? Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (Path.Combine(at.FullName, InCheckout) is var found && Directory.Exists(found))
            {
                return found;
            }
        }

        return null;
    }
}
