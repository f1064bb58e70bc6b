using System.Text.Json;
using System.Text.Json.Serialization;

namespace CompanionBot.Content;

/// <summary>Reads the files strictly: no unknown, missing or repeated property, no null where a value belongs.</summary>
internal sealed class ContentFiles(string locale, ContentSource source, List<string> faults)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        PropertyNameCaseInsensitive = false,
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>The names, without folder and ending, of the files directly in one folder of the locale.</summary>
    public IEnumerable<string> In(string folder)
    {
        var start = folder.Length == 0 ? $"{locale}/" : $"{locale}/{folder}/";
        return source.Names
            .Where(name => name.StartsWith(start, StringComparison.Ordinal)
                && name.EndsWith(".json", StringComparison.Ordinal)
                && !name[start.Length..].Contains('/', StringComparison.Ordinal))
            .Select(name => name[start.Length..^".json".Length])
            .Order(StringComparer.Ordinal);
    }

    /// <summary>One file of the locale, e.g. <c>scripts/soothe</c>; a fault is noted and null returned.</summary>
    public T? Read<T>(string name) where T : class => ReadWhole<T>($"{locale}/{name}.json");

    /// <summary>One file that all locales share, e.g. <c>helplines.json</c>.</summary>
    public T? ReadWhole<T>(string path) where T : class
    {
        using var stream = source.Open(path);
        if (stream is null)
        {
            faults.Add($"{path}: is missing");
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<T>(stream, Strict);
        }
        catch (JsonException fault)
        {
            faults.Add($"{path}: line {fault.LineNumber + 1}: {fault.Message}");
            return null;
        }
    }
}
