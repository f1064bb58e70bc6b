namespace CompanionBot.Dialogs.Recognizers.Reading;

/// <summary>A message as tokens, with the way back to what the person wrote.</summary>
internal sealed class Utterance(string original, Token[] tokens)
{
    public string Original => original;

    public Token[] Tokens => tokens;

    public int Count => tokens.Length;

    public Token this[int index] => tokens[index];

    /// <summary>The tokens from one up to, and without, another, as the person wrote them.</summary>
    public string Quote(int from, int to)
    {
        if (to <= from)
        {
            return "";
        }

        var piece = original[tokens[from].Start..tokens[to - 1].End];
        return WellFormed(piece);
    }

    /// <summary>Whether this token begins a clause.</summary>
    public bool BeginsClause(int index) => index == 0 || tokens[index].Clause != tokens[index - 1].Clause;

    /// <summary>Whether a clause ends before this token, or the text does.</summary>
    public bool EndsClauseBefore(int index) => index == tokens.Length || BeginsClause(index);

    /// <summary>Whether any of these words stands in a stretch.</summary>
    public bool Has(int from, int to, params ReadOnlySpan<string> words)
    {
        for (var index = from; index < to; index++)
        {
            if (words.Contains(tokens[index].Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Half a surrogate pair cannot be written as UTF-8: it becomes the replacement character.</summary>
    private static string WellFormed(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogate(text[index]))
            {
                return string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
            }
        }

        return text;
    }
}
