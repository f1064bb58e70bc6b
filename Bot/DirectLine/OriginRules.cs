using Microsoft.Extensions.Options;

namespace CompanionBot.Bot.DirectLine;

/// <summary>Which pages may talk to this server. A request without an origin comes from no page.</summary>
public sealed class OriginRules(IOptions<DirectLineOptions> options)
{
    /// <summary>Whether a text is an origin: scheme, host and perhaps a port, and nothing after it.</summary>
    public static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri.GetLeftPart(UriPartial.Authority).Equals(text, StringComparison.OrdinalIgnoreCase);

    /// <summary>The page's own calls carry a cookie, so no other page may make them.</summary>
    public void RequireOwnPage(HttpRequest request)
    {
        // Browsers do not let a page write Sec-Fetch-Site; older ones do not send it, but all send Origin with a POST.
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0 ? site != "same-origin" : OriginOf(request) is { } origin && !IsOwn(request, origin))
        {
            throw RefusedException.Forbidden("Only this server's own page may ask for this.");
        }
    }

    /// <summary>The check that a stream needs, because CORS does not cover WebSockets.</summary>
    public void RequireKnownPage(HttpRequest request)
    {
        if (OriginOf(request) is { } origin && !IsOwn(request, origin) && !options.Value.Origins.Contains(origin, StringComparer.OrdinalIgnoreCase))
        {
            throw RefusedException.Forbidden("Pages of this origin may not talk to this server.");
        }
    }

    /// <summary>A token that was made for certain sites is good only there.</summary>
    public static void RequireTrusted(HttpRequest request, DirectLineToken token)
    {
        if (token.Origins is { Count: > 0 } trusted
            && OriginOf(request) is { } origin
            && !trusted.Contains(origin, StringComparer.OrdinalIgnoreCase))
        {
            throw RefusedException.Forbidden("The token was made for another site.");
        }
    }

    /// <summary>The address of this server as browsers see it.</summary>
    public string PublicUrl(HttpRequest request) =>
        options.Value.PublicUrl is { Length: > 0 } url ? url : $"{request.Scheme}://{request.Host}";

    private bool IsOwn(HttpRequest request, string origin) =>
        origin.Equals(PublicUrl(request), StringComparison.OrdinalIgnoreCase)
        || (Uri.TryCreate(origin, UriKind.Absolute, out var uri)
            && uri.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));

    private static string? OriginOf(HttpRequest request) =>
        request.Headers.Origin.ToString() is { Length: > 0 } origin ? origin : null;
}
