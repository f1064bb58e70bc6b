using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace CompanionBot.Bot.Page;

/// <summary>
/// Files of one folder that never change under their address, because the address holds a hash of them: a browser
/// asks for them once. Where the build left a compressed form beside a file, that form is sent.
/// </summary>
internal sealed class AssetFolder
{
    private static readonly (string Encoding, string Ending)[] Compressed = [("br", ".br"), ("gzip", ".gz")];

    private readonly FrozenDictionary<string, string> paths;

    public AssetFolder(string folder, params IEnumerable<string> names)
    {
        paths = names.ToFrozenDictionary(name => name, name => Path.Combine(folder, name));
        Address = $"/assets/{HashOf(paths.Values.Order(StringComparer.Ordinal))}";
    }

    /// <summary>Where the files stand, e.g. <c>/assets/3f2a…</c>; they may name each other relatively.</summary>
    public string Address { get; }

    public void Map(IEndpointRouteBuilder routes)
    {
        foreach (var (name, path) in paths)
        {
            routes.MapGet($"{Address}/{name}", http => Send(http, path));
        }
    }

    private static Task Send(HttpContext http, string path)
    {
        http.Response.ContentType = "text/javascript; charset=utf-8";
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        foreach (var (encoding, ending) in Compressed)
        {
            if (Accepts(http.Request, encoding) && File.Exists(path + ending))
            {
                http.Response.Headers.ContentEncoding = encoding;
                return http.Response.SendFileAsync(path + ending, http.RequestAborted);
            }
        }

        return http.Response.SendFileAsync(path, http.RequestAborted);
    }

    private static bool Accepts(HttpRequest request, string encoding) =>
        request.GetTypedHeaders().AcceptEncoding.Any(accepted => accepted.Value == encoding && accepted.Quality is not 0);

    private static string HashOf(IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
