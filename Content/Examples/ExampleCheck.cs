using System.Collections.Immutable;

namespace CompanionBot.Content.Examples;

/// <summary>Finds what the line format alone cannot: unknown labels, texts that stand twice, twins that are not there.</summary>
internal static class ExampleCheck
{
    private static readonly string[] Levels = ["check", "alarm"];

    private static readonly ImmutableArray<string> Signs =
        [.. Labels.SafetyKinds.SelectMany(kind => Levels.Select(level => $"{kind}:{level}"))];

    public static void Check(ImmutableArray<Example> examples, List<string> faults)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var example in examples)
        {
            One(example, faults);
            if (!ids.Add(example.Id))
            {
                faults.Add($"{example.Id}: stands twice");
            }

            if (!texts.TryAdd(Sameness(example.Text), example.Id))
            {
                faults.Add($"{example.Id}: says the same as {texts[Sameness(example.Text)]}");
            }
        }

        faults.AddRange(examples.Where(example => example.Twin is { } twin && !ids.Contains(twin))
            .Select(example => $"{example.Id}: its twin {example.Twin} is missing"));
    }

    /// <summary>What two texts have in common when only case, signs and spaces differ.</summary>
    internal static string Sameness(string text) =>
        string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)) is { Length: > 0 } letters ? letters : text;

    private static void One(Example example, List<string> faults)
    {
        Labels.Check(example.Id, example.Patterns, Labels.Patterns, faults);
        Labels.Check(example.Id, example.Trigger is { } trigger ? [trigger] : [], Labels.Triggers, faults);
        Labels.Check(example.Id, example.Intent is { } intent ? [intent] : [], Labels.Intents, faults);
        Labels.Check(example.Id, example.Safety, Signs, faults);
        if (string.IsNullOrWhiteSpace(example.Text))
        {
            faults.Add($"{example.Id}: has no text");
        }

        if (!example.Patterns.IsEmpty && example.Thought is not ThoughtLabel.Anxious)
        {
            faults.Add($"{example.Id}: patterns belong to an anxious thought");
        }

        faults.AddRange(example.Counts.Where(counts => !example.Text.Contains(counts, StringComparison.Ordinal))
            .Select(counts => $"{example.Id}: \"{counts}\" does not stand in its text"));
    }
}
