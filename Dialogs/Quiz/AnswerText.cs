using System.Text;
using System.Text.RegularExpressions;

namespace CompanionBot.Dialogs.Quiz;

/// <summary>Brings an answer, and the words it is compared with, into the same shape.</summary>
internal static partial class AnswerText
{
    /// <summary>An answer that is longer is not about agreeing.</summary>
    private const int Most = 400;

    /// <summary>Lower case, no apostrophes or marks, no drawn-out letters; "6/7" and "6 out of 7" become "6".</summary>
    public static string[] Words(string text)
    {
        var plain = new StringBuilder();
        foreach (var letter in text.Length > Most ? text.AsSpan(0, Most) : text)
        {
            if (letter is not ('\'' or '\u2019'))
            {
                plain.Append(char.IsPunctuation(letter) && letter is not ('/' or '.' or '%') ? ' ' : char.ToLowerInvariant(letter));
            }
        }

        var whole = OutOfSeven().Replace(DrawnOut().Replace(plain.ToString(), "$1"), "$1");
        return [.. whole.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', '/')).Where(word => word.Length > 0)];
    }

    /// <summary>The first clause, for an answer that goes on to say why.</summary>
    public static string FirstClause(string text) => Clause().Split(text.TrimStart(), 2)[0];

    [GeneratedRegex(@"([a-z])\1{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex DrawnOut();

    [GeneratedRegex(@"(\d+(?:\.\d+)?)\s*(?:/|out of|of)\s*(?:7|seven)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OutOfSeven();

    [GeneratedRegex(@"[,;:!?\n(]|\.\s|\s-\s|\s(?:because|cause|cuz|bc|since|but|though|although|cos)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clause();
}
