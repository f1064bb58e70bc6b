namespace CompanionBot.Dialogs.Recognizers.Reading;

/// <summary>Finds the words that a piece of text stands for.</summary>
internal sealed class Speller(Lexicon lexicon)
{
    private static readonly (string Ending, string Word)[] Contractions =
        [("n't", "not"), ("'re", "are"), ("'ll", "will"), ("'ve", "have"), ("'d", "would"), ("'m", "am"), ("'s", "is")];

    /// <summary>One piece; puts its words into the sink.</summary>
    public void Spell(Piece piece, TokenSink sink)
    {
        var letters = piece.Letters;
        if (!letters.ContainsAnyExcept(Letter) || lexicon.Spelled(letters) is not null)
        {
            Spell(letters, piece.StartOf(0), piece.End, sink);
        }
        else if (Disguise.Read(letters, lexicon) is { } word)
        {
            sink.Add(word, piece.StartOf(0), piece.End);
        }
        else
        {
            Parts(piece, sink);
        }
    }

    /// <summary>A word of letters and apostrophes.</summary>
    public void Spell(ReadOnlySpan<char> letters, int start, int end, TokenSink sink)
    {
        letters = letters.TrimEnd('\'');
        if (letters.IsEmpty)
        {
            return;
        }

        if (Plain(letters) is { } words)
        {
            AddAll(words, start, end, sink);
        }
        else if (letters.Contains('\''))
        {
            Contracted(letters, start, end, sink);
        }
        else
        {
            Unusual(letters, start, end, sink);
        }
    }

    /// <summary>Letters that stood apart: the word they make, the words they make, or each by itself.</summary>
    public void Join(List<(char Letter, int Start, int End)> single, TokenSink sink)
    {
        var letters = string.Concat(single.Take(96).Select(one => one.Letter));
        var parts = Plain(letters) is not null ? [(0, letters.Length)] : lexicon.Unglued(letters);
        if (parts.Count == 0 || parts.Exists(part => part.Length == 1 && letters[part.Start] is not ('i' or 'a')))
        {
            single.ForEach(one => Spell([one.Letter], one.Start, one.End, sink));
            return;
        }

        foreach (var (from, length) in parts)
        {
            Spell(letters.AsSpan(from, length), single[from].Start, single[from + length - 1].End, sink);
        }
    }

    private static readonly System.Buffers.SearchValues<char> LetterValues =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz'");

    private static System.Buffers.SearchValues<char> Letter => LetterValues;

    /// <summary>The words without guessing: in the list of spellings, known, or known once "sooo" is made "so".</summary>
    private string[]? Plain(ReadOnlySpan<char> letters) =>
        lexicon.Spelled(letters) ?? (lexicon.Known(letters) is { } word ? [word] : Elongated(letters));

    private string[]? Elongated(ReadOnlySpan<char> letters)
    {
        if (letters.Length > 48)
        {
            return null;
        }

        Span<char> shorter = stackalloc char[letters.Length];
        for (var keep = 2; keep >= 1; keep--)
        {
            var length = 0;
            foreach (var letter in letters)
            {
                var again = length >= keep && shorter[(length - keep)..length].Trim(letter).IsEmpty;
                if (!again)
                {
                    shorter[length++] = letter;
                }
            }

            if (length < letters.Length)
            {
                var found = lexicon.Spelled(shorter[..length]) ?? (lexicon.Known(shorter[..length]) is { } word ? [word] : null);
                if (found is not null)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private void Contracted(ReadOnlySpan<char> letters, int start, int end, TokenSink sink)
    {
        foreach (var (ending, word) in Contractions)
        {
            if (letters.EndsWith(ending, StringComparison.Ordinal) && letters.Length > ending.Length)
            {
                Spell(letters[..^ending.Length], start, end - ending.Length, sink);
                sink.Add(word, end - ending.Length, end);
                return;
            }
        }

        var joined = new string(letters).Replace("'", "", StringComparison.Ordinal);
        if (joined.Length > 0)
        {
            Spell(joined, start, end, sink);
        }
    }

    private void Unusual(ReadOnlySpan<char> letters, int start, int end, TokenSink sink)
    {
        if (lexicon.Corrected(letters) is { } meant)
        {
            sink.Add(meant, start, end);
            return;
        }

        var parts = lexicon.Unglued(letters);
        if (parts.Count == 0)
        {
            sink.Add(new string(letters), start, end);
            return;
        }

        foreach (var (from, length) in parts)
        {
            AddAll(Plain(letters.Slice(from, length))!, start, end, sink);
        }
    }

    /// <summary>Letters, digits and signs in one piece, as in 9pm, 6/7, self-harm, him.he: cut where they change.</summary>
    private void Parts(Piece piece, TokenSink sink)
    {
        var letters = piece.Letters;
        for (var at = 0; at < letters.Length;)
        {
            var from = at;
            at += NumberSpan.Length(letters[at..]);
            if (at > from)
            {
                at += NumberSpan.OrdinalEnding(letters[at..]);
                sink.Add(new string(letters[from..at]), piece.StartOf(from), piece.EndOf(at));
                continue;
            }

            while (at < letters.Length && (char.IsLetter(letters[at]) || letters[at] == '\''))
            {
                at++;
            }

            if (at > from)
            {
                Spell(letters[from..at], piece.StartOf(from), piece.EndOf(at), sink);
                continue;
            }

            if (letters[at] is '.' or '!' && from > 1)
            {
                sink.EndSentence();
            }

            at++;
        }
    }

    private static void AddAll(string[] words, int start, int end, TokenSink sink)
    {
        foreach (var word in words)
        {
            sink.Add(word, start, end);
        }
    }
}
