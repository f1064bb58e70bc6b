namespace CompanionBot.Dialogs.Recognizers.Entities.Scanning;

/// <summary>A text, cut into words, digits and signs in one pass. Outside of it there is nothing but ends.</summary>
internal sealed class Scan
{
    private Token[] tokens;
    private readonly Token end;

    private Scan(string text)
    {
        Text = text;
        tokens = new Token[(text.Length / 4) + 8];
        end = new Token(TokenKind.End, text.Length, text.Length, Word.Unknown);
    }

    public string Text { get; }

    public int Count { get; private set; }

    public ref readonly Token this[int at] => ref (uint)at < (uint)Count ? ref tokens[at] : ref end;

    public static Scan Read(string text)
    {
        var line = new Scan(text);
        for (var at = 0; at < text.Length;)
        {
            at = char.IsWhiteSpace(text[at]) ? at + 1 : line.Take(at);
        }

        return line;
    }

    public string Of(int at) => this[at].Text;

    /// <summary>Whether no space stands before this token.</summary>
    public bool IsGlued(int at) => at > 0 && at < Count && tokens[at].Start == tokens[at - 1].End;

    /// <summary>Whether a word or number can begin here: not in the middle of letters and digits.</summary>
    public bool Begins(int at) => !IsGlued(at) || tokens[at - 1].Kind == TokenKind.Sign;

    /// <summary>Whether a word or number can end before this token.</summary>
    public bool Ends(int at) => !IsGlued(at) || tokens[at].Kind == TokenKind.Sign;

    /// <summary>The value of digits; -1 when these are none, or more than nine.</summary>
    public int Value(int at)
    {
        ref readonly var token = ref this[at];
        return token.Kind == TokenKind.Digits && token.Length <= 9 ? int.Parse(Text.AsSpan(token.Start, token.Length), provider: null) : -1;
    }

    /// <summary>The first token that starts at this place or behind it.</summary>
    public int TokenFrom(int from, int place)
    {
        while (from < Count && tokens[from].Start < place)
        {
            from++;
        }

        return from;
    }

    private static bool IsLetter(char sign) => char.IsLetter(sign) || sign == '_' || (sign > '\x7f' && char.IsLetterOrDigit(sign));

    private int Take(int start)
    {
        var stop = start + 1;
        if (char.IsAsciiDigit(Text[start]))
        {
            while (stop < Text.Length && char.IsAsciiDigit(Text[stop]))
            {
                stop++;
            }

            Add(new Token(TokenKind.Digits, start, stop, Word.Unknown));
            return stop;
        }

        if (!IsLetter(Text[start]))
        {
            Add(new Token(TokenKind.Sign, start, stop, Lexemes.Sign(Text[start])));
            return stop;
        }

        while (stop < Text.Length && IsLetter(Text[stop]))
        {
            stop++;
        }

        Add(new Token(TokenKind.Word, start, stop, Lexemes.Find(Text.AsSpan(start, stop - start))));
        return stop;
    }

    private void Add(Token token)
    {
        if (Count == tokens.Length)
        {
            Array.Resize(ref tokens, Count * 2);
        }

        tokens[Count++] = token;
    }
}
