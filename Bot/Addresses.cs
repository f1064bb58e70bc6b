using System.Globalization;

namespace CompanionBot.Bot;

/// <summary>
/// The addresses to listen on, checked before the server takes them: it would abort on one it cannot use, and on a port
/// that is no number it would listen on port 80 of every network.
/// </summary>
internal static class Addresses
{
    private static readonly string[] Settings = ["urls", "http_ports", "https_ports"];

    /// <exception cref="StartRefusedException">One of them cannot be used.</exception>
    public static void Check(IConfiguration configuration)
    {
        foreach (var setting in Settings)
        {
            var addresses = (configuration[setting] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (Array.Find(addresses, address => !(setting is "urls" ? IsUrl(address) : IsPort(address))) is { } wrong)
            {
                throw new StartRefusedException(
                    $"Cannot listen on \"{wrong}\" (setting {setting}): an address looks like http://127.0.0.1:5080, with a port from 0 to 65535.");
            }
        }
    }

    private static bool IsUrl(string url)
    {
        if (!url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !url.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var host = url[(url.IndexOf("//", StringComparison.Ordinal) + 2)..].Split('/')[0];
        if (host is "unix:" or "pipe:")
        {
            return true;
        }

        var port = host[(host.LastIndexOf(']') + 1)..];
        return host.Length > 0 && host[0] != ':' && (!port.Contains(':', StringComparison.Ordinal) || IsPort(port[(port.LastIndexOf(':') + 1)..]));
    }

    private static bool IsPort(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535;
}
