using System.Globalization;
using System.Text;

namespace CompanionBot.Bot.Operations;

/// <summary>
/// Half a surrogate pair, written as it is or as <c>\ud83d</c>, is no text and the JSON reader refuses it: it becomes U+FFFD.
/// </summary>
internal static class LoneSurrogates
{
    public static string Replace(string json)
    {
        var plain = new StringBuilder(json.Length);
        for (var at = 0; at < json.Length;)
        {
            var (unit, length) = Unit(json, at);
            if (length == 2)
            {
                // Any other escape, among them an escaped backslash, is taken whole so that its second half is not misread.
                plain.Append(json, at, Math.Min(2, json.Length - at));
            }
            else if (!char.IsSurrogate(unit))
            {
                plain.Append(json, at, length);
            }
            else if (char.IsHighSurrogate(unit) && at + length < json.Length && Unit(json, at + length) is var (low, next) && next != 2 && char.IsLowSurrogate(low))
            {
                plain.Append(json, at, length + next);
                length += next;
            }
            else
            {
                plain.Append('\uFFFD');
            }

            at += length;
        }

        return plain.ToString();
    }

    /// <summary>The UTF-16 unit at a place and how many characters write it: 1 as it is, 6 as <c>\uXXXX</c>, 2 for other escapes.</summary>
    private static (char Unit, int Length) Unit(string json, int at)
    {
        if (json[at] != '\\')
        {
            return (json[at], 1);
        }

        return at + 6 <= json.Length && json[at + 1] == 'u'
            && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? ((char)unit, 6)
            : ('\\', 2);
    }
}
