namespace CompanionBot.Content;

/// <summary>Finds what the file format alone cannot: broken phrases, unknown names, rules without a reason.</summary>
internal static class VocabularyCheck
{
    private static readonly string[] Kinds =
        ["suicide", "self_harm", "eating", "abuse", "harm_to_others", "own_behaviour", "third_party", "minor"];

    private static readonly string[] Guards = ["negated", "past", "story", "joke"];

    private static readonly string[] Intents =
    [
        "quiz", "soothe", "breathe", "reframe", "unanswered", "hold_text", "learn", "boundary", "practice", "find_help",
        "journal", "checkin", "my_data", "forget_me", "privacy", "help", "stop", "back", "skip", "repeat", "restart",
        "resume", "human_check", "help_now", "they_replied", "vent", "loss", "thanks", "greeting", "small_talk", "other",
    ];

    private static readonly string[] Patterns =
    [
        "mind_reading", "catastrophizing", "fortune_telling", "personalization", "all_or_nothing", "overgeneralization",
        "emotional_reasoning", "should_statements", "labeling", "disqualifying_positive", "comparing", "blaming",
    ];

    private static readonly string[] Triggers =
    [
        "inconsistent_behaviour", "forgetfulness", "lack_of_attention", "unresponsiveness", "independence", "separation",
        "coldness", "withholding", "minimized", "jealousy", "needs_space",
    ];

    public static void Check(Vocabulary vocabulary, List<string> faults)
    {
        Names("intents.json", vocabulary.Intents.Intents.Keys, Intents, faults);
        Names("thoughts.json", vocabulary.Thoughts.Patterns.Keys, Patterns, faults);
        Names("thoughts.json", vocabulary.Thoughts.Triggers.Keys, Triggers, faults);
        foreach (var rule in vocabulary.Safety.Rules)
        {
            Names($"safety.json: {rule.Id}", [rule.Kind], Kinds, faults);
            Names($"safety.json: {rule.Id}", rule.Ignores, Guards, faults);
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

    private static void Names(string place, IEnumerable<string> given, string[] known, List<string> faults) =>
        faults.AddRange(given.Except(known).Select(name => $"{place}: \"{name}\" is none of {string.Join(" ", known)}"));

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
