using System.Text.RegularExpressions;

namespace CompanionBot.Content;

/// <summary>A stretch of text, and where a tap on it leads (<c>tel:</c>, <c>sms:</c>, <c>https:</c>); null = plain text.</summary>
public readonly record struct ContactPiece(string Text, string? Address);

/// <summary>Finds the numbers in what a helpline says about calling or texting it, and makes them tappable.</summary>
public static partial class ContactLinks
{
    /// <summary>"113 or 0800-0113" has two numbers, "112 (any), SMS 114" one to call and one to text.</summary>
    public static IEnumerable<ContactPiece> OfCall(string call) =>
        Split(call, Numbers(), found => (found.Groups["sms"].Success ? "sms:" : "tel:") + Dialable(found));

    /// <summary>"Text HOME to 741741", "SMS 31393", "07860 077333"; a messenger's number only where it carries its country code.</summary>
    public static IEnumerable<ContactPiece> OfText(string text) =>
        text.StartsWith("WhatsApp", StringComparison.Ordinal)
            ? Split(text, InternationalNumber(), found => "https://wa.me/" + Dialable(found).TrimStart('+'))
            : Split(text, TextMessage(), SmsAddress);

    private static string SmsAddress(Match found) =>
        // "?&" is the one form that both iOS and Android read.
        $"sms:{Dialable(found)}" + (found.Groups["word"].Success ? $"?&body={found.Groups["word"].Value}" : "");

    private static IEnumerable<ContactPiece> Split(string text, Regex numbers, Func<Match, string> address)
    {
        var at = 0;
        foreach (Match found in numbers.Matches(text))
        {
            if (found.Index > at)
            {
                yield return new ContactPiece(text[at..found.Index], null);
            }

            yield return new ContactPiece(found.Value, address(found));
            at = found.Index + found.Length;
        }

        if (at < text.Length)
        {
            yield return new ContactPiece(text[at..], null);
        }
    }

    private static string Dialable(Match found) =>
        found.Groups["number"].Value.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<sms>SMS )?(?<number>[+#]?\d[\d -]*\d)")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?<number>\+\d[\d -]*\d)")]
    private static partial Regex InternationalNumber();

    [GeneratedRegex(@"(?:(?:Text|SMS) )?(?:'?(?<word>[A-Za-z]+)'? to )?(?<number>\+?\d[\d -]*\d)")]
    private static partial Regex TextMessage();
}
