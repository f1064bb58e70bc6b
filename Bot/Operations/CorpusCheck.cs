using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Content.Examples;

namespace CompanionBot.Bot.Operations;

/// <summary>The examples: sound, how many of each label, and nothing taken from sets that are for measuring only.</summary>
internal static class CorpusCheck
{
    // So many words in a row are no chance.
    private const int Copied = 9;

    public static int Run(string corpus, DirectoryInfo? data, TextWriter output, TextWriter errors)
    {
        try
        {
            var examples = ExampleFiles.Read(corpus);
            var faults = data is null ? [] : Taken(examples, data);
            if (!faults.IsEmpty)
            {
                throw new ContentException(faults);
            }

            output.WriteLine($"The corpus is sound: {examples.Length} examples.");
            foreach (var file in examples.GroupBy(example => example.Id[..example.Id.LastIndexOf('-')]))
            {
                output.WriteLine($"  {file.Key}: {file.Count()}");
            }

            foreach (var label in examples.SelectMany(LabelsOf).CountBy(label => label).OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                output.WriteLine($"  {label.Key}: {label.Value}");
            }

            return 0;
        }
        catch (ContentException faults)
        {
            errors.WriteLine(faults.Message);
            return 1;
        }
    }

    private static IEnumerable<string> LabelsOf(Example example) =>
    [
        .. example.Safety,
        .. example.Patterns,
        .. example.Thought is { } thought ? new[] { $"thought={thought.ToString().ToLowerInvariant()}" } : [],
        .. example.Intent is { } intent ? new[] { $"intent={intent}" } : [],
        .. example.Trigger is { } trigger ? new[] { $"trigger={trigger}" } : [],
    ];

    /// <summary>Examples that share a run of words with any line of the sets.</summary>
    private static ImmutableArray<string> Taken(ImmutableArray<Example> examples, DirectoryInfo data)
    {
        var runs = data.EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => file.Extension is ".jsonl" or ".csv")
            .SelectMany(file => File.ReadLines(file.FullName)).SelectMany(Runs).ToHashSet(StringComparer.Ordinal);
        return [.. examples.SelectMany(example => Runs(example.Text).Where(runs.Contains).Take(1)
            .Select(run => $"{example.Id}: \"{run}\" stands in a set that is for measuring only"))];
    }

    private static IEnumerable<string> Runs(string text)
    {
        var words = text.Split((char[])[' ', '\n', '\t', ',', '.', '!', '?', '"', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, Math.Max(0, words.Length - Copied + 1))
            .Select(from => string.Join(' ', words[from..(from + Copied)]).ToLowerInvariant());
    }
}
