using System.Text.Json.Nodes;

namespace CompanionBot.Dialogs.Quiz;

/// <summary>Draws each score as its words above a bar from 1 to 7, with the band it likely lies in filled.</summary>
internal static class ScoreBars
{
    private const decimal Lowest = 1;
    private const decimal Highest = 7;

    public static JsonNode[] Of(IEnumerable<(string Words, DimensionScore Score)> scores) =>
        [.. scores.SelectMany(one => new JsonNode[] { Text(one.Words), Bar(one.Score) })];

    private static JsonObject Text(string words) => new() { ["type"] = "TextBlock", ["text"] = words, ["wrap"] = true };

    /// <summary>The columns are as wide as the parts of the scale before, within and behind the band.</summary>
    private static JsonObject Bar(DimensionScore score) => new()
    {
        ["type"] = "ColumnSet",
        ["spacing"] = "Small",
        ["columns"] = new JsonArray(
            Part(score.Low - Lowest, "emphasis"), Part(score.High - score.Low, "accent"), Part(Highest - score.High, "emphasis")),
    };

    private static JsonObject Part(decimal width, string style) => new()
    {
        ["type"] = "Column",
        ["width"] = Math.Max(1, (int)Math.Round(width * 100)),
        ["style"] = style,
        ["spacing"] = "None",
        ["minHeight"] = "14px",
        ["items"] = new JsonArray(),
    };
}
