using System.Text;

namespace CompanionBot.Content;

/// <summary>Where the files come from: those embedded in the program, in a test with some of them replaced.</summary>
internal sealed class ContentSource(IReadOnlyDictionary<string, string>? replaced = null)
{
    /// <summary>Paths such as <c>en/scripts/soothe.json</c>.</summary>
    public IEnumerable<string> Names =>
        typeof(ContentSource).Assembly.GetManifestResourceNames().Union(replaced?.Keys ?? [], StringComparer.Ordinal);

    /// <summary>One file; null when there is none.</summary>
    public Stream? Open(string path) => replaced is not null && replaced.TryGetValue(path, out var text)
        ? new MemoryStream(Encoding.UTF8.GetBytes(text))
        : typeof(ContentSource).Assembly.GetManifestResourceStream(path);
}
