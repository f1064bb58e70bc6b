using System.Text;

namespace CompanionBot.Dialogs.Recognizers.Reading;

/// <summary>
/// Turns a message into tokens, the one place where spelling is made plain: case, quotes, zero-width characters, "sooo",
/// "hasnt", "su1c1de", "k i l l", typing errors. One pass, in time in proportion to the length.
/// </summary>
internal sealed class Reader(Lexicon lexicon)
{
    // Signs that may stand inside a word or a number, as in d!e, 7.5, 6/7, 21:30.
    private const string Inner = "@$!*#_.,:/-+|";

    public Utterance Read(string text)
    {
        var sink = new TokenSink(lexicon);
        var piece = new Piece();
        for (var at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            var sign = Characters.Fold(rune);
            if (sign != Characters.Nothing)
            {
                Take(sign, at, at + length, text, piece, sink);
            }

            at += length;
        }

        sink.Word(piece);
        return new Utterance(text, sink.Finish());
    }

    private static void Take(char sign, int start, int end, string text, Piece piece, TokenSink sink)
    {
        if (char.IsLetterOrDigit(sign) || (sign == '\'' && piece.Length > 0 && char.IsLetter(piece.Last)))
        {
            piece.Add(sign, start, end);
        }
        else if (Inner.Contains(sign, StringComparison.Ordinal) && IsInside(sign, piece, text, end))
        {
            piece.Add(sign, start, end);
        }
        else
        {
            sink.Word(piece);
            piece.Clear();
            Mark(sign, start, end, text, sink);
        }
    }

    private static bool IsInside(char sign, Piece piece, string text, int next)
    {
        var goesOn = next < text.Length && (char.IsLetterOrDigit(text[next]) || (sign is '*' or '#' or '_' && text[next] == sign));
        var begins = piece.Length == 0;
        return goesOn && (begins ? sign is '$' or '@' : sign is not ('*' or '#' or '_') || piece.Last != '\'');
    }

    private static void Mark(char sign, int start, int end, string text, TokenSink sink)
    {
        switch (sign)
        {
            case '.' or '!' or '?' or ';':
                sink.EndSentence();
                break;
            case ',' or ':' or '"' or '\n' or '\r' or '(' or ')' or Characters.Sign:
                sink.EndClause();
                break;
            case '-' when start > 0 && char.IsWhiteSpace(text[start - 1]):
                sink.EndClause();
                break;
            case '%' or '&' or '½' or Characters.Laugh or Characters.ThumbUp or Characters.ThumbDown:
                sink.Symbol(sign, start, end);
                break;
            default:
                break;
        }
    }
}
