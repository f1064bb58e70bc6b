using System.Text.Json.Serialization;
using CompanionBot.Dialogs.Recognizers;

namespace CompanionBot.Bot.Operations;

/// <summary>One line in: a text to understand.</summary>
internal sealed record UnderstandRequest(
    [property: JsonRequired] string Id,
    [property: JsonRequired] string Text);

/// <summary>One line out: what the text means.</summary>
internal sealed record UnderstandAnswer(
    string Id, SafetyJson Safety, IntentJson Intent, ThoughtJson Thought, string? Trigger, string? Duration, long Microseconds)
{
    public static UnderstandAnswer Of(string id, Meaning meaning, long microseconds) => new(
        id,
        new SafetyJson(meaning.Safety.Worst.Kind, Name(meaning.Safety.Worst.Level), meaning.Safety.Worst.Score,
            [.. meaning.Safety.All.Select(sign => new SignJson(sign.Kind, Name(sign.Level), sign.Score))]),
        new IntentJson(meaning.Intent.Name, meaning.Intent.Score),
        new ThoughtJson(meaning.Thought.Anxious, meaning.Thought.Score, meaning.Thought.Text,
            [.. meaning.Thought.Patterns.Select(pattern => new PatternJson(pattern.Name, pattern.Score))]),
        meaning.Trigger,
        meaning.Silence?.Iso,
        microseconds);

    private static string Name(SafetyLevel level) => level.ToString().ToLowerInvariant();
}

internal sealed record SafetyJson(string Kind, string Level, double Score, SignJson[] All);

internal sealed record SignJson(string Kind, string Level, double Score);

internal sealed record IntentJson(string Name, double Score);

internal sealed record ThoughtJson(bool Anxious, double Score, string? Text, PatternJson[] Patterns);

internal sealed record PatternJson(string Name, double Score);

/// <summary>One line out: the line in was not of the form.</summary>
internal sealed record UnderstandError(string? Id, string Error);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(UnderstandRequest))]
[JsonSerializable(typeof(UnderstandAnswer))]
[JsonSerializable(typeof(UnderstandError))]
internal sealed partial class UnderstandJson : JsonSerializerContext;
