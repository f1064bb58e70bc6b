using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CompanionBot.Content;

/// <summary>One file of <c>scripts/</c>: the lines and the choices of one conversation.</summary>
internal sealed record Script
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>Name to wordings: a list, or <c>{"say": [...], "fixed": "why it may be said the same way again"}</c>.</summary>
    [JsonConverter(typeof(WordingsConverter))]
    public required Dictionary<string, Wordings> Lines { get; init; }

    public Dictionary<string, ImmutableArray<Option>> Choices { get; init; } = [];
}

/// <summary>The wordings of one line as the file has them.</summary>
internal sealed record Wordings(ImmutableArray<string> Say, string? Fixed = null);

/// <summary>Takes both forms of a line.</summary>
internal sealed class WordingsConverter : JsonConverter<Dictionary<string, Wordings>>
{
    public override Dictionary<string, Wordings> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        var lines = new Dictionary<string, Wordings>(StringComparer.Ordinal);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("lines is an object of name and wordings");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var wordings = reader.TokenType == JsonTokenType.StartArray
                ? new Wordings(JsonSerializer.Deserialize<ImmutableArray<string>>(ref reader, options))
                : JsonSerializer.Deserialize<Wordings>(ref reader, options)
                    ?? throw new JsonException($"the line {name} has no wordings");
            if (!lines.TryAdd(name, wordings))
            {
                throw new JsonException($"the line {name} stands twice");
            }
        }

        return lines;
    }

    public override void Write(Utf8JsonWriter writer, Dictionary<string, Wordings> value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Content is only read.");
}
