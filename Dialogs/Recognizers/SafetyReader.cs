using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Recognizers.Phrases;
using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers;

/// <summary>Explicit and coded statements of danger, by rule. Needs no model and no other recognizer.</summary>
internal sealed class SafetyReader
{
    // The gravest kind stands first where levels are equal.
    private static readonly string[] ByGravity =
        ["suicide", "abuse", "harm_to_others", "self_harm", "third_party", "own_behaviour", "eating", "minor"];

    private readonly PhraseSet<SafetyMark> phrases;

    public SafetyReader(Language language)
    {
        var safety = language.Vocabulary.Safety;
        phrases = language.Phrases(safety.Rules.SelectMany(SafetyMark.Of).Concat(SafetyMark.Of(safety.Guards)));
    }

    /// <returns>The signs, and the kinds of which there were only signs that the words around them take away.</returns>
    public (SafetyReading Signs, ImmutableArray<string> TakenAway) Read(Utterance utterance)
    {
        var hits = phrases.Find(utterance);
        if (!hits.Exists(hit => hit.Tag.Role == SafetyRole.Sign))
        {
            return (SafetyReading.None, []);
        }

        var around = new SafetyContext(utterance, hits);
        var signs = ImmutableArray.CreateBuilder<SafetySign>();
        var takenAway = ImmutableArray.CreateBuilder<string>();
        foreach (var kind in hits.Where(hit => hit.Tag.Role == SafetyRole.Sign).GroupBy(hit => hit.Tag.Rule!.Kind))
        {
            if (kind.Select(around.Judge).Where(sign => sign is not null).MaxBy(sign => sign!.Score) is { } gravest)
            {
                signs.Add(gravest);
            }
            else
            {
                takenAway.Add(kind.Key);
            }
        }

        signs.Sort(Gravest);
        return (signs.Count == 0 ? SafetyReading.None : new SafetyReading(signs[0], signs.ToImmutable()), takenAway.ToImmutable());
    }

    /// <summary>Which rules and guards fired, for a person who asks why.</summary>
    public IEnumerable<string> Explain(Utterance utterance)
    {
        var hits = phrases.Find(utterance);
        var around = new SafetyContext(utterance, hits);
        return hits.Select(hit => hit.Tag.Role == SafetyRole.Sign
            ? $"rule {hit.Tag.Rule!.Id}: \"{utterance.Quote(hit.From, hit.To)}\" by {hit.Phrase} -> {Verdict(around.Judge(hit))}"
            : $"  {hit.Tag.Role} {hit.Tag.Rule?.Id}: \"{utterance.Quote(hit.From, hit.To)}\" by {hit.Phrase}");
    }

    private static string Verdict(SafetySign? sign) => sign is null
        ? "taken away by what stands around it"
        : $"{sign.Kind} {sign.Level.ToString().ToLowerInvariant()}{(sign.Imminent ? ", imminent" : "")}";

    /// <summary>Orders signs, the gravest first.</summary>
    public static int Gravest(SafetySign one, SafetySign other)
    {
        var byLevel = (other.Level, other.Imminent).CompareTo((one.Level, one.Imminent));
        return byLevel != 0 ? byLevel : Array.IndexOf(ByGravity, one.Kind).CompareTo(Array.IndexOf(ByGravity, other.Kind));
    }
}
