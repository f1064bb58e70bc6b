using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace CompanionBot.Bot.DirectLine;

/// <summary>
/// Makes and reads tokens. They have the shape of a JWT, because clients look into them; the signature is the hash of
/// the first two parts, sealed with the key ring. A token for a stream cannot pass for one for requests.
/// </summary>
public sealed class Tokens(IDataProtectionProvider keys, IOptions<DirectLineOptions> options, TimeProvider time)
{
    private const int Longest = 4096;
    private static readonly string Header = Base64Url.EncodeToString("""{"alg":"dataprotection","typ":"JWT"}"""u8);

    private readonly IDataProtector requests = keys.CreateProtector("DirectLine.Token");
    private readonly IDataProtector streams = keys.CreateProtector("DirectLine.Stream");

    public int LifeInSeconds => (int)options.Value.TokenLife.TotalSeconds;

    /// <summary>Signs the claims for requests, good from now on.</summary>
    public string Issue(DirectLineToken claims) => Sign(requests, claims, options.Value.TokenLife);

    /// <summary>Signs the claims for opening one stream soon.</summary>
    public string IssueForStream(DirectLineToken claims) => Sign(streams, claims, options.Value.StreamTokenLife);

    /// <exception cref="RefusedException">It is not a token of this server (401) or no longer good (403).</exception>
    public DirectLineToken Read(string? token) => Check(requests, token);

    /// <exception cref="RefusedException">It is not a token for a stream (401) or no longer good (403).</exception>
    public DirectLineToken ReadForStream(string? token) => Check(streams, token);

    private string Sign(IDataProtector protector, DirectLineToken claims, TimeSpan life)
    {
        claims = claims with { Expires = time.GetUtcNow().Add(life).ToUnixTimeSeconds() };
        var signed = $"{Header}.{Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims, Wire.Default.DirectLineToken))}";
        return $"{signed}.{Base64Url.EncodeToString(protector.Protect(HashOf(signed)))}";
    }

    private DirectLineToken Check(IDataProtector protector, string? token)
    {
        if (token is not { Length: > 0 and <= Longest } || Claims(protector, token) is not { } claims)
        {
            throw RefusedException.MissingToken();
        }

        return claims.Expires > time.GetUtcNow().ToUnixTimeSeconds() ? claims : throw RefusedException.TokenExpired();
    }

    private static DirectLineToken? Claims(IDataProtector protector, string token)
    {
        var end = token.LastIndexOf('.');
        if (end < 0 || !token.StartsWith(Header + ".", StringComparison.Ordinal) || end <= Header.Length)
        {
            return null;
        }

        try
        {
            var seal = protector.Unprotect(Base64Url.DecodeFromChars(token.AsSpan(end + 1)));
            return CryptographicOperations.FixedTimeEquals(seal, HashOf(token[..end]))
                ? JsonSerializer.Deserialize(Base64Url.DecodeFromChars(token.AsSpan(Header.Length + 1, end - Header.Length - 1)), Wire.Default.DirectLineToken)
                : null;
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null; // Not sealed by this key ring: the caller says so to the client.
        }
    }

    private static byte[] HashOf(string signed) => SHA256.HashData(Encoding.UTF8.GetBytes(signed));
}
