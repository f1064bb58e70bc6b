namespace CompanionBot.Dialogs.Recognizers.Entities.Scanning;

internal enum TokenKind : byte
{
    End,
    Word,
    Digits,
    Sign,
}

/// <summary>Letters, digits or one sign.</summary>
/// <param name="Start">The first UTF-16 unit in the text.</param>
/// <param name="End">Behind the last one.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, Word Word)
{
    public string Text => Word.Text;

    public int Length => End - Start;
}
