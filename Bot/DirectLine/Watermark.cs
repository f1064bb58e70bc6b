using System.Globalization;

namespace CompanionBot.Bot.DirectLine;

/// <summary>How far a client has read: the sequence number of the last activity it got, as text.</summary>
public static class Watermark
{
    /// <summary>From the beginning, in a stream's address.</summary>
    public const string Start = "-";

    public static string Text(long seq) => seq.ToString(CultureInfo.InvariantCulture);

    /// <exception cref="RefusedException">It is none that this server gave (400).</exception>
    public static long Read(string? text) => text switch
    {
        null or "" or Start => 0,
        _ when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seq) => seq,
        _ => throw RefusedException.BadArgument("'watermark' has to be one that this server gave, or '-' for the beginning."),
    };
}
