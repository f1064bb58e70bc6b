using System.Reflection;
using System.Runtime.CompilerServices;

namespace CompanionBot.Tests.Architecture;

/// <summary>Which room may know which: Content &lt;- Dialogs &lt;- Bot, and inside Bot only Program knows all.</summary>
public sealed class ArrowTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    [Fact]
    public void Content_depends_on_nothing_of_ours() =>
        Assert.DoesNotContain(References(typeof(CompanionBot.Content.Library)), name => name is "Dialogs" or "Bot");

    [Fact]
    public void Dialogs_know_content_and_nothing_that_does_input_or_output()
    {
        var references = References(typeof(CompanionBot.Dialogs.Companion)).ToList();
        Assert.Contains("Content", references);
        Assert.DoesNotContain(references, name =>
            name == "Bot"
            || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.Data", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.Extensions", StringComparison.Ordinal)
            || name is "System.Net.Http" or "System.Net.Sockets" or "System.IO.FileSystem");
    }

    [Theory]
    [InlineData("Turns", "Store", "DirectLine", "Page", "Operations", "AzureLanguage")]
    [InlineData("Store", "DirectLine", "Page", "Operations", "AzureLanguage")]
    [InlineData("DirectLine", "Store", "Page", "Operations", "AzureLanguage")]
    [InlineData("Page", "Store", "Operations", "AzureLanguage")]
    [InlineData("AzureLanguage", "Store", "DirectLine", "Page", "Operations")]
    public void A_room_of_the_service_does_not_know_its_neighbours(string room, params string[] neighbours)
    {
        var files = Directory.GetFiles(Path.Combine(Root, "Bot", room), "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        var wrong = files.SelectMany(file => neighbours
            .Where(neighbour => File.ReadAllText(file).Contains($"CompanionBot.Bot.{neighbour}", StringComparison.Ordinal))
            .Select(neighbour => $"{Path.GetFileName(file)} -> {neighbour}"));
        Assert.Empty(wrong);
    }

    [Fact]
    public void Nothing_in_the_dialogs_reads_files_environment_or_threads()
    {
        string[] forbidden = ["File.", "Environment.", "Task.Run", "async ", "Console.", "Stopwatch"];
        var wrong = Directory.GetFiles(Path.Combine(Root, "Dialogs"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => forbidden
                .Where(word => File.ReadAllText(file).Contains($" {word}", StringComparison.Ordinal))
                .Select(word => $"{Path.GetFileName(file)}: {word}"));
        Assert.Empty(wrong);
    }

    private static IEnumerable<string> References(Type type) =>
        type.Assembly.GetReferencedAssemblies().Select(reference => reference.Name!);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
