using System.Text.Json;
using System.Text.Json.Nodes;

namespace CompanionBot.Tests.AzureLanguage;

/// <summary>
/// Answers in the form of the service (Microsoft's client reads them too: <see cref="JsClientTests"/>): English; the text
/// as one sentence for each full stop, heavy where it holds "cold"; digits masked.
/// </summary>
internal static class Answers
{
    public static string To(Asked asked) => Of(asked, document => asked.Kind switch
    {
        "LanguageDetection" => new { detectedLanguage = new { name = "English", iso6391Name = "en", confidenceScore = 1.0 } },
        "SentimentAnalysis" => Sentiment((string)document["text"]!),
        _ => new { redactedText = Masked((string)document["text"]!), entities = Array.Empty<object>() },
    });

    public static string Language(Asked asked, string code, double confidence) => asked.Kind == "LanguageDetection"
        ? Of(asked, _ => new { detectedLanguage = new { name = "Whatever", iso6391Name = code, confidenceScore = confidence } })
        : To(asked);

    public static string Failing(Asked asked) => Whole(asked, [], [new { id = "1", error = new { code = "InvalidDocument", message = "no" } }]);

    private static string Of(Asked asked, Func<JsonNode, object> result) => Whole(asked, [.. asked.Body["analysisInput"]!["documents"]!.AsArray().Select(document =>
    {
        var filled = JsonSerializer.SerializeToNode(result(document!), JsonSerializerOptions.Web)!;
        filled["id"] = (string)document!["id"]!;
        filled["warnings"] = new JsonArray();
        return (object)filled;
    })], []);

    private static string Whole(Asked asked, object[] documents, object[] errors) => JsonSerializer.Serialize(
        new { kind = asked.Kind + "Results", results = new { documents, errors, modelVersion = "2022-11-01" } });

    private static object Sentiment(string text)
    {
        var sentences = text.Split(". ").Select(Sentence).ToArray();
        var heavy = text.Contains("cold", StringComparison.Ordinal);
        var light = text.Contains("lovely", StringComparison.Ordinal);
        return new { sentiment = heavy ? "negative" : light ? "positive" : "neutral", confidenceScores = Scores(heavy, light), sentences };
    }

    private static object Sentence(string text)
    {
        var heavy = text.Contains("cold", StringComparison.Ordinal);
        return new
        {
            sentiment = heavy ? "negative" : "neutral",
            confidenceScores = Scores(heavy, light: false),
            offset = 0,
            length = text.Length,
            text,
            targets = heavy
                ? [new { sentiment = "negative", confidenceScores = new { positive = 0.0, negative = 1.0 }, offset = 0, length = 5, text = "reply", relations = new[] { new { relationType = "assessment", @ref = "#/documents/0/sentences/1/assessments/0" } } }]
                : Array.Empty<object>(),
            assessments = heavy
                ? [new { sentiment = "negative", confidenceScores = new { positive = 0.0, negative = 1.0 }, offset = 0, length = 4, text = "cold", isNegated = false }]
                : Array.Empty<object>(),
        };
    }

    private static object Scores(bool heavy, bool light) => new
    {
        positive = light ? 0.97 : 0.01,
        neutral = heavy || light ? 0.02 : 0.96,
        negative = heavy ? 0.97 : 0.01,
    };

    private static string Masked(string text) => string.Concat(text.Select(letter => char.IsDigit(letter) ? '*' : letter));
}
