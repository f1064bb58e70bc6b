using System.Collections.Immutable;

namespace CompanionBot.Content;

/// <summary>Finds what the file format alone cannot: broken phrases, unknown names, rules without a reason.</summary>
internal static class VocabularyCheck
{
    private static readonly ImmutableArray<string> Guards = ["negated", "past", "story", "joke"];

    public static void Check(Vocabulary vocabulary, List<string> faults)
    {
        Labels.Check("intents.json", vocabulary.Intents.Intents.Keys, Labels.Intents, faults);
        Labels.Check("thoughts.json", vocabulary.Thoughts.Patterns.Keys, Labels.Patterns, faults);
        Labels.Check("thoughts.json", vocabulary.Thoughts.Triggers.Keys, Labels.Triggers, faults);
        foreach (var rule in vocabulary.Safety.Rules)
        {
            Labels.Check($"safety.json: {rule.Id}", [rule.Kind], Labels.SafetyKinds, faults);
            Labels.Check($"safety.json: {rule.Id}", rule.Ignores, Guards, faults);
            if (string.IsNullOrWhiteSpace(rule.Because) || rule.Phrases.IsDefaultOrEmpty)
            {
                faults.Add($"safety.json: {rule.Id}: needs a reason and at least one phrase");
            }
        }

        foreach (var twice in vocabulary.Safety.Rules.GroupBy(rule => rule.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            faults.Add($"safety.json: {twice.Key}: stands twice");
        }

        Phrases(vocabulary, faults);
    }

    private static void Phrases(Vocabulary vocabulary, List<string> faults)
    {
        foreach (var text in vocabulary.AllPhrases)
        {
            try
            {
                var phrase = Phrase.Parse(text);
                if (Opening(phrase) is Phrase.Gap or Phrase.End)
                {
                    faults.Add($"vocabulary: \"{text}\" must begin with a word that has to be there");
                }

                Classes(phrase, text, vocabulary.Words, faults);
            }
            catch (FormatException fault)
            {
                faults.Add($"vocabulary: {fault.Message}");
            }
        }
    }

    private static Phrase Opening(Phrase phrase) => phrase switch
    {
        Phrase.Sequence { Parts: [Phrase.Start, var second, ..] } => Opening(second),
        Phrase.Sequence sequence => Opening(sequence.Parts[0]),
        _ => phrase,
    };

    private static void Classes(Phrase phrase, string text, WordList words, List<string> faults)
    {
        switch (phrase)
        {
            case Phrase.Class named when !words.Classes.ContainsKey(named.Name):
                faults.Add($"vocabulary: \"{text}\" names the class @{named.Name}, which words.json does not have");
                break;
            case Phrase.Sequence sequence:
                sequence.Parts.ToList().ForEach(part => Classes(part, text, words, faults));
                break;
            case Phrase.Choice choice:
                choice.Ways.ToList().ForEach(way => Classes(way, text, words, faults));
                break;
            case Phrase.Optional optional:
                Classes(optional.Inner, text, words, faults);
                break;
            default:
                break;
        }
    }
}
