using System.Security.Cryptography;
using System.Text;

namespace CompanionBot.Content.Examples;

/// <summary>A name of exactly one state of the corpus.</summary>
public static class CorpusHash
{
    /// <summary>SHA-256 over the names and bytes of all files of the folder, in the order of their names.</summary>
    public static string Of(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).OrderBy(Path.GetFileName, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
