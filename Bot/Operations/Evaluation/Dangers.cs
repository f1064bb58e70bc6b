using System.Text.Json;
using CompanionBot.Dialogs.Recognizers;

namespace CompanionBot.Bot.Operations.Evaluation;

/// <summary>Posts that other people wrote, or a program wrote for them: which are taken for a sign of danger?</summary>
internal sealed class Dangers(Understanding understanding, string folder)
{
    private static readonly string[] Crisis = ["suicide", "self_harm"];

    public IEnumerable<string> Report()
    {
        var levels = Path.Combine(folder, "mindguard_dev.jsonl");
        var questions = Path.Combine(folder, "counselchat_questions.jsonl");
        return [.. File.Exists(levels) ? ByLevel(levels) : [], .. File.Exists(questions) ? ByTopic(questions) : []];
    }

    /// <summary>All of it comes from one generator: it flatters, and is never to be reported alone.</summary>
    private IEnumerable<string> ByLevel(string path) => Read(path, "level")
        .GroupBy(row => row.Label).OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => $"mindguard_dev, level {group.Key}, crisis seen (check or alarm): {Measures.Share([.. group], row => Sees(row.Text, Crisis))}");

    private IEnumerable<string> ByTopic(string path)
    {
        var rows = Read(path, "label").ToList();
        foreach (var topic in rows.GroupBy(row => row.Label).OrderByDescending(group => group.Count()).Where(group => group.Count() >= 5))
        {
            yield return $"counselchat, {topic.Key}: crisis {Measures.Share([.. topic], row => Sees(row.Text, Crisis))}, "
                + $"abuse {Measures.Share([.. topic], row => Sees(row.Text, "abuse"))}";
        }
    }

    private bool Sees(string text, params string[] kinds) =>
        understanding.Read(text).Safety.All.Any(sign => kinds.Contains(sign.Kind));

    private static IEnumerable<(string Text, string Label)> Read(string path, string label) => File.ReadLines(path)
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Select(row => (row.GetProperty("text").GetString()!, row.GetProperty(label).ToString()));
}
