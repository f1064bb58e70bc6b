using CompanionBot.Dialogs;

namespace CompanionBot.Bot.AzureLanguage;

/// <summary>Turns what the service says into hints, and only what it is sure of.</summary>
internal static class Reading
{
    private const double Sure = 0.8;
    private const double Likely = 0.6;

    /// <summary>A sentence that says something bad about something weighs more than one that only sounds so.</summary>
    private const double Opinion = 0.2;

    public static Hints? Of(DetectedLanguage? language, SentimentDocument? sentiment)
    {
        if (language is { ConfidenceScore: >= Sure } sure && Code(sure) is not ("en" or "(unknown)"))
        {
            // The sentiment was asked for as English and tells nothing here.
            return new Hints(Language: Code(sure));
        }

        return sentiment is null ? null : new Hints(Heaviest(sentiment.Sentences), ToneOf(sentiment));
    }

    /// <summary><c>zh_chs</c> and <c>pt-BR</c> are Chinese and Portuguese.</summary>
    private static string Code(DetectedLanguage language) => language.Iso6391Name.Split('_', '-')[0].ToLowerInvariant();

    private static string? Heaviest(IEnumerable<SentenceSentiment> sentences) => sentences
        .Where(sentence => sentence.Sentiment == "negative" && sentence.ConfidenceScores.Negative >= Likely)
        .MaxBy(sentence => sentence.ConfidenceScores.Negative + (IsOpinion(sentence) ? Opinion : 0))?.Text.Trim();

    private static bool IsOpinion(SentenceSentiment sentence) =>
        sentence.Assessments?.Any(assessment => assessment.Sentiment == "negative") == true;

    private static Tone ToneOf(SentimentDocument document) => document switch
    {
        { Sentiment: "negative", ConfidenceScores.Negative: >= Sure } => Tone.Negative,
        { Sentiment: "positive", ConfidenceScores.Positive: >= Sure } => Tone.Positive,
        _ => Tone.Unclear,
    };
}
