namespace CompanionBot.Tests.Store;

/// <summary>Looks into files as somebody would who stole them.</summary>
internal static class Files
{
    public static bool Contain(string folder, byte[] bytes) =>
        Directory.EnumerateFiles(folder).Any(file => Read(file).AsSpan().IndexOf(bytes) >= 0);

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
