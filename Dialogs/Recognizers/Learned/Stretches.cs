using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers.Learned;

/// <summary>A message cut for the model: whole, and in pieces of whole sentences, because one line in a page may count.</summary>
internal static class Stretches
{
    /// <summary>Longer than this it is cut; a piece is as many sentences as fit.</summary>
    public const int Piece = 30;

    private const int FewestTokens = 4;

    /// <summary>A page is only read in pieces.</summary>
    public const int LongestWhole = 400;

    /// <summary>The sentences of a message that has several, but for those of a word or three.</summary>
    public static List<(int From, int To)> Sentences(Utterance utterance)
    {
        var sentences = new List<(int From, int To)>();
        for (var from = 0; from < utterance.Count;)
        {
            var to = from + 1;
            while (to < utterance.Count && utterance[to].Sentence == utterance[from].Sentence)
            {
                to++;
            }

            if (to - from >= FewestTokens && to - from < utterance.Count)
            {
                sentences.Add((from, to));
            }

            from = to;
        }

        return sentences;
    }

    public static List<(int From, int To)> Cut(Utterance utterance)
    {
        var pieces = new List<(int, int)>();
        var from = 0;
        var sentenceFrom = 0;
        for (var at = 1; at <= utterance.Count; at++)
        {
            var ends = at == utterance.Count || utterance[at].Sentence != utterance[at - 1].Sentence;
            if (at - from >= Piece && sentenceFrom > from)
            {
                pieces.Add((from, sentenceFrom));
                from = sentenceFrom;
            }

            if (at - from >= Piece || at == utterance.Count)
            {
                pieces.Add((from, at));
                from = at;
            }

            sentenceFrom = ends ? at : Math.Max(sentenceFrom, from);
        }

        return pieces.Where(piece => piece.Item2 > piece.Item1).ToList();
    }
}
