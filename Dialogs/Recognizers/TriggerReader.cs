using CompanionBot.Dialogs.Recognizers.Phrases;
using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers;

/// <summary>What set the worry off, and whether somebody has gone silent.</summary>
internal sealed class TriggerReader
{
    private const string Silent = "silence";

    private static readonly HashSet<string> Others =
        ["he", "she", "they", "him", "her", "them", "his", "their", "boyfriend", "girlfriend", "husband", "wife", "partner", "ex", "we", "us",
         "crush", "fiance", "fiancee", "me", "guy", "girl"];

    private readonly PhraseSet<string> phrases;

    public TriggerReader(Language language)
    {
        var thoughts = language.Vocabulary.Thoughts;
        phrases = language.Phrases(thoughts.Triggers.SelectMany(pair => pair.Value.Select(phrase => (pair.Key, phrase)))
            .Concat(thoughts.Silence.Select(phrase => (Silent, phrase))));
    }

    /// <summary>The trigger that most words speak for, or null, and the tokens at which a silence is told.</summary>
    public (string? Trigger, List<int> Silences) Read(Utterance utterance)
    {
        var hits = phrases.Find(utterance);
        var silences = hits.Where(hit => hit.Tag == Silent).Select(hit => hit.From).ToList();
        if (!utterance.Tokens.Any(token => Others.Contains(token.Word)) && silences.Count == 0)
        {
            return (null, silences);
        }

        var trigger = hits.Where(hit => hit.Tag != Silent)
            .GroupBy(hit => hit.Tag)
            .MaxBy(group => group.Sum(hit => 1 + (0.5 * Math.Min(4, hit.To - hit.From))))?.Key;
        return (trigger, silences);
    }
}
