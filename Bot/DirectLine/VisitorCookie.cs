using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace CompanionBot.Bot.DirectLine;

/// <summary>A visitor of the page: a random id and, unless they left by quick exit, the conversation.</summary>
public sealed record Visitor(
    [property: JsonPropertyName("user")] string User,
    [property: JsonPropertyName("conv")] string? Conversation);

/// <summary>The cookie that recognizes a visitor. No script can read it and no other site makes a browser send it.</summary>
public sealed class VisitorCookie(IDataProtectionProvider keys, IOptions<DirectLineOptions> options)
{
    public const string Name = "visitor";

    private readonly IDataProtector protector = keys.CreateProtector("DirectLine.Visitor");

    /// <summary>Who comes back; null for somebody new and for a cookie that this key ring did not make.</summary>
    public Visitor? Read(HttpRequest request)
    {
        if (request.Cookies[Name] is not { Length: > 0 and <= 2048 } sealedText)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(protector.Unprotect(sealedText), Wire.Default.Visitor);
        }
        catch (CryptographicException)
        {
            return null; // Another key ring's: a stranger to this server.
        }
    }

    public void Write(HttpResponse response, Visitor visitor) => response.Cookies.Append(
        Name,
        protector.Protect(JsonSerializer.Serialize(visitor, Wire.Default.Visitor)),
        new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = response.HttpContext.Request.IsHttps || options.Value.PublicUrl.StartsWith("https:", StringComparison.OrdinalIgnoreCase),
            Path = "/api",
            MaxAge = options.Value.CookieLife,
            IsEssential = true,
        });
}
