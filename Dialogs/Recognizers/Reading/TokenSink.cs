namespace CompanionBot.Dialogs.Recognizers.Reading;

/// <summary>Collects tokens, counting sentences and clauses, and joins letters that stand apart.</summary>
internal sealed class TokenSink(Lexicon lexicon)
{
    private readonly List<Token> tokens = [];
    private readonly List<(char Letter, int Start, int End)> single = [];
    private readonly Speller speller = new(lexicon);
    private int sentence;
    private int clause;
    private int run;
    private bool afterLone;
    private bool stopped;

    /// <summary>A piece of text between spaces: one or more words.</summary>
    public void Word(Piece piece)
    {
        if (piece.Length == 0)
        {
            return;
        }

        if (piece.Length == 1 && char.IsAsciiLetter(piece.Letters[0]))
        {
            single.Add((piece.Letters[0], piece.StartOf(0), piece.End));
            return;
        }

        Singles();
        speller.Spell(piece, this);
    }

    /// <summary>Adds a word as it shall be read.</summary>
    public void Add(string word, int start, int end)
    {
        tokens.Add(new Token(word, lexicon.Id(word), start, end, sentence, clause));
        if (afterLone && tokens.Count - run > 1)
        {
            // More than one word stands between the stops: this is a sentence of its own after all.
            afterLone = false;
            sentence++;
            for (var index = run; index < tokens.Count; index++)
            {
                tokens[index] = tokens[index] with { Sentence = sentence };
            }
        }
    }

    public void Symbol(char sign, int start, int end)
    {
        Singles();
        var word = sign switch
        {
            '%' => "percent",
            '&' => "and",
            Characters.Laugh => "haha",
            Characters.ThumbUp => "yes",
            Characters.ThumbDown => "no",
            _ => "half",
        };
        Add(word, start, end);
    }

    public void EndClause()
    {
        Singles();
        clause++;
    }

    /// <summary>A full stop. "I. want. to. die." is one sentence: lone words between stops belong together.</summary>
    public void EndSentence()
    {
        if (single.Count > 0 && tokens.Count == run)
        {
            // "k. i. l. l.": the letters are put together when something else follows.
            stopped = true;
            return;
        }

        Singles();
        EndRun();
    }

    private void EndRun()
    {
        clause++;
        if (tokens.Count - run > 1)
        {
            sentence++;
        }
        else if (tokens.Count > run)
        {
            afterLone = true;
        }

        run = tokens.Count;
    }

    public Token[] Finish()
    {
        Singles();
        return [.. tokens];
    }

    /// <summary>Letters that stood alone: a word said letter by letter, or each by itself.</summary>
    private void Singles()
    {
        if (single.Count >= 3)
        {
            speller.Join(single, this);
        }
        else
        {
            foreach (var (letter, start, end) in single)
            {
                speller.Spell([letter], start, end, this);
            }
        }

        single.Clear();
        if (stopped)
        {
            stopped = false;
            EndRun();
        }
    }
}
