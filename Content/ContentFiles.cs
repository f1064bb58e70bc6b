using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CompanionBot.Content;

/// <summary>Reads the embedded files strictly: no unknown, missing or repeated property, no null where a value belongs.</summary>
internal sealed class ContentFiles(string locale, List<string> faults)
{
    private static readonly Assembly Here = typeof(ContentFiles).Assembly;

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

    /// <summary>The locales that have files.</summary>
    public static IEnumerable<string> Locales => Here.GetManifestResourceNames()
        .Where(name => name.Contains('/', StringComparison.Ordinal))
        .Select(name => name[..name.IndexOf('/', StringComparison.Ordinal)])
        .Distinct();

    /// <summary>The names, without folder and ending, of the files directly in one folder of the locale.</summary>
    public IEnumerable<string> In(string folder)
    {
        var start = folder.Length == 0 ? $"{locale}/" : $"{locale}/{folder}/";
        return Here.GetManifestResourceNames()
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
        using var stream = Here.GetManifestResourceStream(path);
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
