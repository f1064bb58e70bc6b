using System.Security.Cryptography;

namespace CompanionBot.Bot.Page;

/// <summary>What every answer tells the browser it may not do, and what the page itself may.</summary>
internal static class SecurityHeaders
{
    private const string Nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    // Web Chat adds one style element that is empty and has no nonce: this is the hash of nothing.
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    /// <summary>For every answer, also the ones of the protocols: nothing may be loaded, framed, guessed or told on.</summary>
    public static Task OnEveryAnswer(HttpContext http, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Nothing;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        return next(http);
    }

    /// <summary>A number that stands in this one answer's policy and on its own scripts and styles, and nowhere else.</summary>
    public static string NewNonce() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));

    /// <summary>
    /// The page runs the scripts that carry the nonce and what those load; it talks to this host only. Pictures are
    /// closed to other hosts, because markdown in a message could name one.
    /// </summary>
    public static string ForPage(string nonce, HostString host) =>
        $"{Nothing}; connect-src 'self' {Sockets(host)} blob:; img-src 'self' blob: data:; "
        + $"script-src 'nonce-{nonce}' 'strict-dynamic'; style-src 'nonce-{nonce}' {EmptyStyle}";

    // Not every browser counts a WebSocket to the same host as 'self', so it is named, unless the name is an odd one.
    private static string Sockets(HostString host) =>
        host.HasValue && host.Value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or ':' or '[' or ']')
            ? $"ws://{host.Value} wss://{host.Value}"
            : "";
}
