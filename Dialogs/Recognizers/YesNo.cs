using CompanionBot.Dialogs.Recognizers.Phrases;
using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers;

/// <summary>Whether an answer says yes or no.</summary>
public sealed class YesNo
{
    // An answer opens its clause, perhaps after "oh", "well", "um" or "haha".
    private static readonly HashSet<string> Openers =
        ["oh", "well", "um", "uh", "haha", "so", "and", "hmm", "er", "erm", "omg", "but", "then", "honestly", "ugh", "i", "think", "it", "is", "that", "just", "really", "god", "to", "be", "honest"];

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
        var answers = Longest(phrases.Find(utterance)).Where(hit => Opens(utterance, hit.From)).ToList();
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

    private bool Opens(Utterance utterance, int at)
    {
        while (!utterance.BeginsClause(at))
        {
            at--;
            var inAnswer = Openers.Contains(utterance[at].Word) || phrases.Find(utterance, at, at + 1).Count > 0;
            if (!inAnswer)
            {
                return false;
            }
        }

        return true;
    }
}
