using System.Text.RegularExpressions;

namespace CompanionBot.Tests.Dialogs;

/// <summary>Measures what the bot says.</summary>
internal static partial class Bubbles
{
    private const int LongestQuoteCounted = 14;

    private static readonly string[] Notices = ["welcome.notice", "welcome.reminder", "welcome.more", "routing.privacy", "routing.my-data"];

    /// <summary>Words of the bot; the person's own count only while there are few of them.</summary>
    public static int Words(string text) =>
        Count(Quoted().Replace(text, quote => Count(quote.Value) > LongestQuoteCounted ? "" : quote.Value));

    public static bool IsNotice(string text) => Notices.Any(line => TestContent.Library.Lines[line].Variants.Contains(text));

    private static int Count(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();
}
