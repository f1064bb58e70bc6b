using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using CompanionBot.Dialogs.Activities;

namespace CompanionBot.Bot.DirectLine;

/// <summary>Reads what was sent: at most so many bytes, strict JSON, not nested deeply. No error repeats what was sent.</summary>
public static class ActivityBody
{
    /// <summary>Cards and client data stay far below this.</summary>
    public const int DeepestNesting = 24;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = DeepestNesting, AllowDuplicateProperties = false };

    /// <summary>The activity in the body of a request.</summary>
    public static async Task<Activity> Read(HttpRequest request, int mostBytes, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType())
        {
            throw RefusedException.WrongContentType("application/json");
        }

        return ParseActivity(await ReadBytes(request, mostBytes, cancellationToken));
    }

    /// <summary>Parameters that may be left out.</summary>
    public static async Task<ParametersRequest?> ReadParameters(HttpRequest request, int mostBytes, CancellationToken cancellationToken)
    {
        var bytes = await ReadBytes(request, mostBytes, cancellationToken);
        return bytes.Length == 0 ? null : Parse(bytes, Wire.Default.ParametersRequest);
    }

    /// <summary>An activity that can be written again: what cannot, such as half a surrogate pair, is refused here.</summary>
    public static Activity ParseActivity(byte[] json)
    {
        var activity = Parse(json, ActivityJson.Default.Activity);
        try
        {
            JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Default.Activity);
            return activity;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or JsonException)
        {
            throw RefusedException.BadSyntax("The body holds text that is not Unicode.");
        }
    }

    private static async Task<byte[]> ReadBytes(HttpRequest request, int most, CancellationToken cancellationToken)
    {
        if (request.ContentLength > most)
        {
            throw RefusedException.TooLarge("The body", most, "bytes");
        }

        var reader = request.BodyReader;
        ReadResult read;
        do
        {
            read = await reader.ReadAsync(cancellationToken);
            if (read.Buffer.Length > most)
            {
                throw RefusedException.TooLarge("The body", most, "bytes");
            }

            // Looked at but not taken: the next read waits for more and gives the whole again.
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
        while (!read.IsCompleted);
        return read.Buffer.ToArray();
    }

    private static T Parse<T>(byte[] json, JsonTypeInfo<T> type)
    {
        if (!Utf8.IsValid(json))
        {
            throw RefusedException.BadSyntax("The body is not UTF-8.");
        }

        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            return document.Deserialize(type) ?? throw RefusedException.BadSyntax("The body has to be a JSON object.");
        }
        catch (JsonException e) when (e.Path is { } path)
        {
            throw RefusedException.BadSyntax($"The value at {path} has the wrong type.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            var place = e is JsonException { LineNumber: { } line, BytePositionInLine: { } column } ? $" (line {line + 1}, byte {column + 1})" : "";
            throw RefusedException.BadSyntax($"The body is not JSON, nests deeper than {DeepestNesting} levels or names a property twice{place}.");
        }
    }
}
