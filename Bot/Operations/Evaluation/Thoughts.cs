using System.Text.Json;
using CompanionBot.Dialogs.Recognizers;
using Microsoft.VisualBasic.FileIO;

namespace CompanionBot.Bot.Operations.Evaluation;

/// <summary>Thoughts that other people wrote: is an anxious one told from its balanced answer, and which pattern does it show?</summary>
internal sealed class Thoughts(Understanding understanding, string folder)
{
    /// <summary>How the sets name what we name otherwise.</summary>
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["personalizing"] = "personalization",
        ["overgeneralizing"] = "overgeneralization",
        ["all-or-nothing thinking"] = "all_or_nothing",
        ["disqualifying the positive"] = "disqualifying_positive",
        ["comparing and despairing"] = "comparing",
        ["fortune-telling"] = "fortune_telling",
        ["magnification"] = "catastrophizing",
    };

    public IEnumerable<string> Report()
    {
        var pairs = Path.Combine(folder, "cognitive_reframing", "reframing_dataset.csv");
        var traps = Path.Combine(folder, "cognitive_reframing", "thinking_traps.jsonl");
        var bench = Path.Combine(folder, "cbtbench_seed.jsonl");
        return [.. File.Exists(pairs) ? Pairs(pairs) : [], .. File.Exists(traps) ? Traps(traps) : [], .. File.Exists(bench) ? Bench(bench) : []];
    }

    private IEnumerable<string> Pairs(string path)
    {
        var rows = Rows(path);
        var thoughts = rows.Select(row => row.Thought).Distinct().Select(Score).ToList();
        var reframes = rows.Select(row => row.Reframe).Distinct().Select(Score).ToList();
        yield return $"cognitive_reframing, thought against balanced reframe: AUC {Measures.Auc(thoughts, reframes)}";
        yield return $"cognitive_reframing, thoughts found: {Measures.Share(thoughts, IsAnxious)}";
        yield return $"cognitive_reframing, reframes taken for anxious: {Measures.Share(reframes, IsAnxious)}";
    }

    private IEnumerable<string> Traps(string path)
    {
        var cases = File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement)
            .Select(row => (Text: row.GetProperty("prompt").GetString()!.Replace(" ->", "", StringComparison.Ordinal),
                Label: Name(row.GetProperty("completion").GetString()!)))
            .GroupBy(row => row.Text, row => row.Label)
            .ToDictionary(group => group.Key, group => group.ToHashSet());
        var distorted = cases.Where(one => one.Value.Overlaps(Content.Labels.Patterns)).ToDictionary();
        yield return $"thinking_traps, anxious thoughts found: {Measures.Share(distorted.Keys, text => understanding.Read(text).Thought.Anxious)}";
        foreach (var line in Patterns("thinking_traps", distorted))
        {
            yield return line;
        }
    }

    private IEnumerable<string> Bench(string path)
    {
        var cases = File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement)
            .Select(row => (Text: row.GetProperty("text").GetString()!,
                Labels: row.GetProperty("labels").EnumerateArray().Select(label => Name(label.GetString()!)).ToHashSet()))
            .Where(row => row.Labels.Overlaps(Content.Labels.Patterns))
            .ToDictionary(row => row.Text, row => row.Labels);
        return [$"cbtbench_seed, anxious thoughts found: {Measures.Share(cases.Keys, text => understanding.Read(text).Thought.Anxious)}",
            .. Patterns("cbtbench_seed", cases)];
    }

    private IEnumerable<string> Patterns(string set, Dictionary<string, HashSet<string>> cases)
    {
        var ranked = cases.Select(one => (True: one.Value, Given: understanding.Read(one.Key).Thought.Patterns.Select(pattern => pattern.Name).ToList())).ToList();
        yield return $"{set}, pattern, the first right: {Measures.Share(ranked, one => one.Given.Take(1).Any(one.True.Contains))}";
        yield return $"{set}, pattern, one of the first two right: {Measures.Share(ranked, one => one.Given.Take(2).Any(one.True.Contains))}";
        foreach (var pattern in Content.Labels.Patterns)
        {
            var own = ranked.Where(one => one.True.Contains(pattern)).ToList();
            if (own.Count > 0)
            {
                yield return $"  {pattern}: among the first two {Measures.Share(own, one => one.Given.Take(2).Contains(pattern))}";
            }
        }
    }

    private double Score(string text) => understanding.Read(text).Thought.Score;

    private static bool IsAnxious(double score) => score >= ThoughtReading.AnxiousFrom;

    private static string Name(string label)
    {
        var plain = label.Trim();
        return Names.GetValueOrDefault(plain, plain.ToLowerInvariant().Replace(' ', '_'));
    }

    private static List<(string Thought, string Reframe)> Rows(string path)
    {
        using var reader = new TextFieldParser(path) { TextFieldType = FieldType.Delimited, Delimiters = [","], HasFieldsEnclosedInQuotes = true };
        var heads = reader.ReadFields()!;
        var (thought, reframe) = (Array.IndexOf(heads, "thought"), Array.IndexOf(heads, "reframe"));
        var rows = new List<(string, string)>();
        while (reader.ReadFields() is { } fields)
        {
            rows.Add((fields[thought], fields[reframe]));
        }

        return rows;
    }
}
