using System.Globalization;
using System.Text.Json;
using CompanionBot.Dialogs.Recognizers.Entities;

namespace CompanionBot.Tests.Recognizers.Entities;

/// <summary>One result, expected or found, in the words of the specification; the score is left out.</summary>
internal sealed record SpecAnswer(string Type, int? Start, int Length, IReadOnlyList<string> Values)
{
    // Relative, as the specification's numbers have at most 15 digits.
    private const double Tolerance = 1e-12;

    private static readonly string[] Fields = ["value", "sub", "offset", "relativeTo", "timex", "mod", "from", "to"];

    public static SpecAnswer Of(JsonElement json) => new(
        json.GetProperty("type").GetString()!,
        json.GetProperty("start").ValueKind == JsonValueKind.Null ? null : json.GetProperty("start").GetInt32(),
        json.GetProperty("len").GetInt32(),
        json.TryGetProperty("values", out var values) ? [.. values.EnumerateArray().Select(Write)] : []);

    /// <summary>An extractor is only asked for the place and the type.</summary>
    public static SpecAnswer Of(Entity entity, string level) => new(
        entity.Type, entity.Start, entity.Length, level == "extractor" ? [] : [.. entity.Values.Select(Write)]);

    /// <summary>
    /// Strictly the same, value by value; for an inner parser, which knows neither the two halves of the day nor both
    /// years, every expected value must be among those found.
    /// </summary>
    public bool IsMetBy(SpecAnswer found, string level) =>
        Type == found.Type && (Start ?? found.Start) == found.Start && Length == found.Length
        && (level == "parser" ? Values.All(value => found.Values.Any(other => Same(value, other)))
            : Values.Count == found.Values.Count && Values.Zip(found.Values).All(pair => Same(pair.First, pair.Second)));

    public override string ToString() => $"{Type} {Start}+{Length} {string.Join("; ", Values)}";

    private static string Write(JsonElement value) => string.Join(' ', Fields
        .Where(field => value.TryGetProperty(field, out var content) && (field == "value" || content.ValueKind != JsonValueKind.Null))
        .Select(field => $"{field}={Plain(value.GetProperty(field))}"));

    private static string Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Number(value.GetString()!),
        JsonValueKind.Null => "none",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => Number(value.GetRawText()),
    };

    private static string Write(EntityValue value) => string.Join(' ', new[]
    {
        Field("value", value.Value ?? (value.From is null && value.To is null ? "none" : null)), Field("sub", value.Sub), Field("offset", value.Offset),
        Field("relativeTo", value.RelativeTo), Field("timex", value.Timex), Field("mod", value.Mod), Field("from", value.From), Field("to", value.To),
    }.Where(field => field is not null));

    private static string? Field(string name, string? value) => value is null ? null : $"{name}={Number(value)}";

    private static string Number(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && text.Length < 25
        ? ((double)number).ToString("R", CultureInfo.InvariantCulture) : text;

    private static bool Same(string one, string other)
    {
        var (first, second) = (one.Split(' ', 2), other.Split(' ', 2));
        return one == other
            || (first.ElementAtOrDefault(1) == second.ElementAtOrDefault(1) && Close(first[0], second[0]));
    }

    private static bool Close(string one, string other) =>
        double.TryParse(one.AsSpan(one.IndexOf('=', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture, out var first)
        && double.TryParse(other.AsSpan(other.IndexOf('=', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture, out var second)
        && Math.Abs(first - second) <= Tolerance * Math.Abs(first);
}
