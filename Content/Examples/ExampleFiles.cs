using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CompanionBot.Content.Examples;

/// <summary>The corpus: every line of every <c>*.jsonl</c> under a folder. It is read to train and to check, never to serve.</summary>
public static class ExampleFiles
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        PropertyNameCaseInsensitive = false,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };

    /// <summary>All examples, in the order of file names and lines.</summary>
    /// <exception cref="ContentException">Anything is wrong; it lists every fault.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ImmutableArray<Example> Read(string folder)
    {
        var faults = new List<string>();
        var examples = Directory.EnumerateFiles(folder, "*.jsonl", SearchOption.AllDirectories)
            .OrderBy(Path.GetFileName, StringComparer.Ordinal)
            .SelectMany(file => Lines(file, faults))
            .ToImmutableArray();
        ExampleCheck.Check(examples, faults);
        return faults.Count == 0 ? examples : throw new ContentException([.. faults]);
    }

    private static IEnumerable<Example> Lines(string file, List<string> faults)
    {
        var name = Path.GetFileName(file);
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (Parse(line, $"{name}: line {number}", faults) is { } example)
            {
                yield return example;
            }
        }
    }

    private static Example? Parse(string line, string place, List<string> faults)
    {
        try
        {
            return JsonSerializer.Deserialize<Example>(line, Strict) ?? throw new JsonException("null is no example");
        }
        catch (JsonException fault)
        {
            faults.Add($"{place}: {fault.Message}");
            return null;
        }
    }
}
