using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers;

/// <summary>A stretch of a message that says one thing.</summary>
internal readonly record struct Clause(int From, int To)
{
    private const int Shortest = 3;

    private static readonly HashSet<string> Joints = ["so", "and", "but", "because", "then", "which", "like", "that", "or", "also", "plus", "now"];

    private static readonly HashSet<string> Subjects =
        ["i", "he", "she", "they", "we", "it", "my", "his", "her", "nobody", "everyone", "no", "what", "maybe", "this", "that"];

    /// <summary>
    /// Cuts at commas and full stops, and where "so", "and", "but" or "because" begins something new with its own subject.
    /// A piece of one or two words belongs to what follows it.
    /// </summary>
    public static List<Clause> Cut(Utterance utterance)
    {
        var clauses = new List<Clause>();
        var from = 0;
        for (var at = 1; at <= utterance.Count; at++)
        {
            var ends = at == utterance.Count;
            if (ends || (Begins(utterance, at) && (at - from >= Shortest || NewSentence(utterance, at))))
            {
                clauses.Add(Trim(utterance, from, at));
                from = at;
            }
        }

        return clauses;
    }

    private static bool NewSentence(Utterance utterance, int at) => utterance[at].Sentence != utterance[at - 1].Sentence;

    private static bool Begins(Utterance utterance, int at) =>
        utterance.BeginsClause(at)
        || (at + 1 < utterance.Count && utterance[at].Word is "so" or "and" or "but" or "because" && Subjects.Contains(utterance[at + 1].Word));

    /// <summary>Without the joint it begins with: "so he must have lost interest" says "he must have lost interest".</summary>
    private static Clause Trim(Utterance utterance, int from, int to)
    {
        while (to - from > Shortest && Joints.Contains(utterance[from].Word) && Subjects.Contains(utterance[from + 1].Word))
        {
            from++;
        }

        return new Clause(from, to);
    }
}
