using System.Text;

namespace CompanionBot.Dialogs.Safety;

/// <summary>Cuts a message into clauses of plain words: small letters, no apostrophes, no marks.</summary>
internal static class Clauses
{
    public static IEnumerable<string[]> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (letter is not ('\'' or '\u2019' or '`') && char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                Flush(words, word);
                if (EndsClause(letter, words) && words.Count > 0)
                {
                    yield return [.. words];
                    words.Clear();
                }
            }
        }

        Flush(words, word);
        if (words.Count > 0)
        {
            yield return [.. words];
        }
    }

    private static bool EndsClause(char letter, List<string> words) =>
        letter is '.' or ',' or ';' or '!' or '?' or '\n' or ':' or '(' or ')' || (words.Count > 1 && words[^1] == "but");

    private static void Flush(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
