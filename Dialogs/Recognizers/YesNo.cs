using CompanionBot.Dialogs.Recognizers.Phrases;
using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers;

/// <summary>Whether an answer says yes or no.</summary>
public sealed class YesNo
{
    // An answer opens its clause, perhaps after "oh", "well", "um" or "haha".
    private static readonly HashSet<string> Openers =
        ["oh", "well", "um", "uh", "haha", "so", "and", "hmm", "er", "erm", "omg", "but", "then", "honestly", "ugh", "i", "think", "it", "is", "that", "just", "really", "to", "be", "honest", "hell", "fuck", "god"];

    // Whoever writes more than this has answered at its beginning or not at all.
    private const int LongestAnswer = 24;

    private readonly Language language;
    private readonly PhraseSet<bool?> phrases;

    internal YesNo(Language language)
    {
        this.language = language;
        var answers = language.Vocabulary.Answers;
        phrases = language.Phrases(answers.Yes.Select(phrase => ((bool?)true, phrase))
            .Concat(answers.No.Select(phrase => ((bool?)false, phrase)))
            .Concat(answers.Unsure.Select(phrase => ((bool?)null, phrase))));
    }

    /// <summary>True for yes, false for no; null when it says neither, or both, or is not sure.</summary>
    public bool? Read(string text)
    {
        var utterance = language.Read(text);
        var hits = Longest(phrases.Find(utterance, 0, Math.Min(LongestAnswer, utterance.Count)));
        var answers = hits.Where(hit => Opens(utterance, hit.From, hits)).ToList();
        if (answers.Count == 0)
        {
            return null;
        }

        // What is said first counts; "yes but no" and "sure, maybe" do not count at all.
        var first = answers[0].Tag;
        return answers.TrueForAll(answer => answer.Tag == first) ? first : null;
    }

    /// <summary>Without those that lie inside a longer one: "not sure" is not a "sure".</summary>
    private static List<Hit<bool?>> Longest(List<Hit<bool?>> hits)
    {
        var kept = new List<Hit<bool?>>();
        foreach (var hit in hits.OrderBy(hit => hit.From).ThenByDescending(hit => hit.To))
        {
            if (kept.Count == 0 || hit.From >= kept[^1].To)
            {
                kept.Add(hit);
            }
        }

        return kept;
    }

    /// <summary>Whether nothing stands before it in its clause but such openers and other answers.</summary>
    private static bool Opens(Utterance utterance, int at, List<Hit<bool?>> answers)
    {
        while (!utterance.BeginsClause(at))
        {
            at--;
            if (!Openers.Contains(utterance[at].Word) && !answers.Exists(answer => answer.Overlaps(at, at + 1)))
            {
                return false;
            }
        }

        return true;
    }
}
