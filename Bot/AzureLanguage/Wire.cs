using System.Text.Json;

namespace CompanionBot.Bot.AzureLanguage;

/// <summary>
/// The parts of the <c>analyze-text</c> operation that this program uses, under its api-version 2023-04-01. An answer that
/// lacks one of them is no answer.
/// </summary>
internal static class Wire
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };
}

internal sealed record AnalyzeText(string Kind, AnalysisInput AnalysisInput, object Parameters);

internal sealed record AnalysisInput(IReadOnlyList<object> Documents);

internal sealed record PlainDocument(string Id, string Text);

internal sealed record EnglishDocument(string Id, string Text, string Language);

/// <param name="LoggingOptOut">The service does not keep the text, not even for two days to look into faults.</param>
internal sealed record Parameters(bool LoggingOptOut);

internal sealed record OpinionParameters(bool LoggingOptOut, bool OpinionMining);

/// <summary>A document that the service could not read is missing here; it stands among the errors, which nobody needs.</summary>
internal sealed record Answer<T>(Results<T> Results);

internal sealed record Results<T>(IReadOnlyList<T> Documents);

internal sealed record SentimentDocument(string Id, string Sentiment, Confidence ConfidenceScores, IReadOnlyList<SentenceSentiment> Sentences);

/// <param name="Assessments">What is said about something: "cold" about "his reply".</param>
internal sealed record SentenceSentiment(string Text, string Sentiment, Confidence ConfidenceScores, IReadOnlyList<Assessment>? Assessments = null);

internal sealed record Assessment(string Sentiment);

internal sealed record Confidence(double Positive, double Neutral, double Negative);

internal sealed record LanguageDocument(string Id, DetectedLanguage DetectedLanguage);

internal sealed record DetectedLanguage(string Iso6391Name, double ConfidenceScore);

internal sealed record RedactedDocument(string Id, string RedactedText);
