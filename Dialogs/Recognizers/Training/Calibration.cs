using CompanionBot.Content;
using CompanionBot.Content.Examples;
using CompanionBot.Dialogs.Recognizers.Learned;
using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers.Training;

/// <summary>Sets the strength from which each head counts as yes, by how often it may be wrong on the development part.</summary>
internal static class Calibration
{
    /// <summary>Share of everyday text that may be taken for an anxious thought.</summary>
    private const double AnxiousAlarms = 0.014;

    /// <summary>Share of anxious thoughts that may be lost because they look fair.</summary>
    private const double FairMisses = 0.1;

    /// <summary>Share of everyday text that may be taken for a sign of one kind of danger.</summary>
    private const double SignAlarms = 0.0025;

    /// <summary>Share of this corpus's own texts without that danger, many of them look-alikes, that may be.</summary>
    private const double LookalikeAlarms = 0.022;

    /// <summary>Share of texts that want something else, or nothing, that may be taken for one intent.</summary>
    private const double IntentAlarms = 0.005;

    /// <summary>Share of what only asks for a question that may be taken for an alarm.</summary>
    private const double CheckAlarms = 0.1;

    public static ModelParts Of(ModelParts raw, IReadOnlyList<Example> development, Language language, Action<string> say)
    {
        var thoughts = new ThoughtReader(language);
        var model = new Model(raw);
        var scored = development.Select(example => (Example: example, Strengths: Read(model, language.Read(example.Text), thoughts))).ToList();
        var everyday = scored.Where(one => Split.IsEveryday(one.Example)).ToList();
        var own = scored.Where(one => !Split.IsEveryday(one.Example)).ToList();
        say($"{everyday.Count} everyday texts and {own.Count} others to calibrate on");
        var threshold = new float[Heads.Count];
        threshold[Heads.Anxious] = Above(everyday.Select(one => one.Strengths[Heads.Anxious]), AnxiousAlarms);
        threshold[Heads.Unfair] = Above(scored.Where(one => one.Example.Thought is ThoughtLabel.Anxious).Select(one => one.Strengths[Heads.Unfair]), 1 - FairMisses);
        for (var kind = 0; kind < Labels.SafetyKinds.Length; kind++)
        {
            var (name, sign, alarm) = (Labels.SafetyKinds[kind], Heads.Sign(kind), Heads.Alarm(kind));
            var without = own.Where(one => !one.Example.Safety.Any(it => it.StartsWith($"{name}:", StringComparison.Ordinal))).ToList();
            var checks = own.Where(one => one.Example.Safety.Contains($"{name}:check")).ToList();
            threshold[sign] = Math.Max(
                Above(everyday.Select(one => one.Strengths[sign]), SignAlarms), Above(without.Select(one => one.Strengths[sign]), LookalikeAlarms));
            var told = own.Where(one => one.Example.Safety.Any(it => it.StartsWith($"{name}:", StringComparison.Ordinal))).ToList();
            say($"{name}: {told.Count(one => one.Strengths[sign] >= threshold[sign])} of {told.Count} seen");
            threshold[alarm] = Math.Max(
                Above(everyday.Select(one => one.Strengths[alarm]), SignAlarms), Above(checks.Select(one => one.Strengths[alarm]), CheckAlarms));
        }

        for (var intent = 0; intent < Labels.Intents.Length; intent++)
        {
            var (name, head) = (Labels.Intents[intent], Heads.Intent(intent));
            threshold[head] = Above(scored.Where(one => one.Example.Intent != name).Select(one => one.Strengths[head]), IntentAlarms);
        }

        return raw with { Threshold = threshold };
    }

    private static Strengths Read(Model model, Utterance utterance, ThoughtReader thoughts) =>
        Strengths.Of(model, utterance, thoughts.Read(utterance).Cues.Score);

    /// <summary>The strength that at most this share of the values lies above; very low where there are none.</summary>
    private static float Above(IEnumerable<float> values, double share)
    {
        var ordered = values.OrderDescending().ToList();
        return ordered.Count == 0 ? -5 : ordered[Math.Min(ordered.Count - 1, (int)(ordered.Count * share))] + 1e-4f;
    }
}
