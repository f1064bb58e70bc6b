using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Recognizers.Learned;
using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers;

/// <summary>Brings together what the rules say and what the model learned. A rule that fired is never overruled.</summary>
internal static class Verdict
{
    // Of the other kinds the model finds too few, or too many that are none: there the rules alone decide.
    private static readonly string[] Learnable = ["suicide", "self_harm", "abuse"];

    // Where words around a statement took it away ("I don't want to die"), the model alone must be this much surer, and in a
    // short message that says nothing else it is not asked.
    private const float AgainstRules = 2f;
    private const int SaysNothingElse = 16;

    // From this score on the words leave no doubt that a thought is anxious.
    private const double OutrightCue = 0.82;

    // … but where the model finds it this far from any anxious thought, the words are about something else.
    private const float FarOff = -1.7f;

    // Rules of thumb about a pattern weigh this much beside the model.
    private const double CueWeight = 8;

    private const int FewestForIntent = 4;

    // Whoever writes a page tells something; a wish in it is found by its phrase.
    private const int MostForIntent = 90;

    private const int MostPatterns = 4;

    private static readonly int Other = Labels.Intents.IndexOf("other");

    /// <summary>The rules' signs, and the model's for kinds on which the rules are silent.</summary>
    public static SafetyReading Safety(SafetyReading rules, ImmutableArray<string> takenAway, Strengths learned, int tokens)
    {
        var signs = rules.All.ToBuilder();
        foreach (var kind in Learnable)
        {
            var number = Labels.SafetyKinds.IndexOf(kind);
            var needed = !takenAway.Contains(kind) ? 0 : tokens < SaysNothingElse ? float.PositiveInfinity : AgainstRules;
            if (learned[Heads.Sign(number)] >= needed && !rules.Has(kind, SafetyLevel.Check))
            {
                var level = learned[Heads.Alarm(number)] >= 0 ? SafetyLevel.Alarm : SafetyLevel.Check;
                signs.Add(new SafetySign(kind, level, Math.Round(learned.Score(Heads.Sign(number)), 3)));
            }
        }

        signs.Sort(SafetyReader.Gravest);
        return signs.Count == 0 ? SafetyReading.None : new SafetyReading(signs[0], signs.ToImmutable());
    }

    /// <summary>Whether the text is anxious is the model's to say, unless the words leave no doubt either way.</summary>
    public static ThoughtReading Thought(ThoughtReading cues, bool isFact, Strengths learned, Utterance utterance)
    {
        var score = Math.Round(AnxiousScore(learned, isFact, cues), 3);
        return score < ThoughtReading.AnxiousFrom
            ? ThoughtReading.None with { Score = score }
            : new ThoughtReading(true, score, cues.Text ?? learned.ClearestSentence(utterance), Patterns(cues, learned));
    }

    /// <summary>A phrase that asks for something outright decides; else the model, where it is sure enough.</summary>
    public static IntentReading Intent(IntentReading phrases, Strengths learned, Utterance utterance)
    {
        // "ok" and "not really" answer something; what they would ask for by themselves is no use.
        var known = utterance.Tokens.Count(token => token.Id >= 0);
        if (phrases.IsStrong || known < FewestForIntent || known * 2 < utterance.Count || utterance.Count > MostForIntent)
        {
            return phrases;
        }

        var (first, second) = learned.TopIntents();
        var strength = learned[Heads.Intent(first)];
        if (strength < 0 || learned[Heads.Intent(Other)] > strength)
        {
            return phrases;
        }

        // Only what stands clear before all others may interrupt a running conversation.
        var isClear = strength >= 2 && strength - learned[Heads.Intent(second)] >= 2;
        var score = learned.Score(Heads.Intent(first));
        return new IntentReading(Labels.Intents[first], Math.Round(isClear ? score : Math.Min(score, IntentReading.Strong - 0.01), 3), phrases.Second);
    }

    /// <summary>The trigger that the words name, else the one that the model is sure of; null when neither.</summary>
    public static string? Trigger(string? named, Strengths learned)
    {
        var best = Enumerable.Range(0, Labels.Triggers.Length).MaxBy(trigger => learned[Heads.Trigger(trigger)]);
        return named ?? (learned.Score(Heads.Trigger(best)) >= 0.6 && learned.Score(Heads.Anxious) >= 0.3 ? Labels.Triggers[best] : null);
    }

    /// <summary>
    /// Two questions: is it a thought of the anxious kind at all, and is it the unfair one of two ways to see the thing? The
    /// first decides, unless the second says no for certain; then the second says how sure it is. A half is the border.
    /// </summary>
    private static double AnxiousScore(Strengths learned, bool isFact, ThoughtReading cues)
    {
        var (anxious, unfair) = (learned[Heads.Anxious], learned[Heads.Unfair]);
        var isAnxious = (cues.Score >= OutrightCue && anxious >= FarOff) || (cues.Anxious && anxious >= FarOff / 3) || (anxious >= 0 && unfair >= 0 && !isFact);
        return isAnxious
            ? 0.5 + (0.5 * Sigmoid.Of((anxious / 4) + unfair - 1))
            : 0.5 * Sigmoid.Of((2 * Math.Min(anxious + 1, 0)) + unfair - 1);
    }

    private static ImmutableArray<PatternReading> Patterns(ThoughtReading cues, Strengths learned)
    {
        var weights = Labels.Patterns.Select((name, at) => (Name: name, Weight: Weight(name, at))).OrderByDescending(pattern => pattern.Weight).ToList();
        var sum = weights.Sum(pattern => pattern.Weight);
        return [.. weights.Take(MostPatterns).Select(pattern => new PatternReading(pattern.Name, Math.Round(pattern.Weight / sum, 3))).Where(pattern => pattern.Score > 0)];

        double Weight(string name, int at) =>
            Math.Exp(Math.Clamp(learned[Heads.Pattern(at)] + (CueWeight * (cues.Patterns.FirstOrDefault(cue => cue.Name == name)?.Score ?? 0)), -20, 20));
    }
}
