using System.Globalization;
using System.Text.Json;
using CompanionBot.Dialogs.Recognizers.Entities;

namespace CompanionBot.Tests.Recognizers.Entities;

/// <summary>One case of Microsoft's specification, as the files in <c>Fixtures</c> have it.</summary>
internal sealed class SpecCase
{
    private readonly JsonElement json;

    private SpecCase(JsonElement json) => this.json = json;

    public string Id => json.GetProperty("id").GetString()!;

    /// <summary>Which recognizer: the part of the id before its number.</summary>
    public string Model => Id[..Id.IndexOf('#', StringComparison.Ordinal)];

    public string Level => json.GetProperty("level").GetString()!;

    public string Tier => json.GetProperty("tier").GetString()!;

    public string Input => json.GetProperty("input").GetString()!;

    public DateTime Reference => json.GetProperty("ref").GetString() is { } time
        ? DateTime.Parse(time, CultureInfo.InvariantCulture)
        : new DateTime(2016, 11, 7);

    public IEnumerable<SpecAnswer> Expected => json.GetProperty("expect").EnumerateArray().Select(SpecAnswer.Of);

    public static IEnumerable<SpecCase> In(string folder) => Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal)
        .SelectMany(File.ReadLines).Where(line => line.Length > 0).Select(line => new SpecCase(JsonDocument.Parse(line).RootElement));

    /// <summary>What is found where the case looks for it.</summary>
    public IEnumerable<SpecAnswer> Found() => Entities().Select(entity => SpecAnswer.Of(entity, Level));

    private IReadOnlyList<Entity> Entities() => Model switch
    {
        "NumberModel" => EntityFinder.Numbers(Input),
        "OrdinalModel" => EntityFinder.Ordinals(Input),
        "BooleanModel" => EntityFinder.Booleans(Input),
        "DurationExtractor" or "DurationParser" => EntityFinder.Durations(Input),
        "TimeExtractor" or "TimeParser" => EntityFinder.Times(Input),
        "DateExtractor" or "DateParser" => EntityFinder.Dates(Input, Reference),
        "DateTimeExtractor" or "DateTimeParser" => [.. EntityFinder.DateTimes(Input, Reference).Where(entity => entity.Type == "datetime")],
        _ => EntityFinder.DateTimes(Input, Reference),
    };
}
