using CompanionBot.Dialogs;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Bot.AzureLanguage;

/// <summary>What Azure AI Language makes of a message that the person agreed to have read and that is no matter of safety.</summary>
internal sealed class LanguageHints(Companion companion, LanguageService service, TimeProvider time, ILogger<LanguageHints> log)
{
    /// <summary>Null where it may not be asked, would be of no use, or gave no answer.</summary>
    public async Task<Hints?> For(Snapshot snapshot, Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            return companion.WantsHints(snapshot, activity, time.GetUtcNow()) ? await Ask(activity.Text!.Trim(), cancellationToken) : null;
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            // An optional reader must not cost anyone their turn, whatever is wrong with it.
            log.Failed(fault.GetType().Name);
            return null;
        }
    }

    private static T? First<T>(IReadOnlyList<T>? documents)
        where T : class => documents is [var first, ..] ? first : null;

    private async Task<Hints?> Ask(string text, CancellationToken cancellationToken)
    {
        var part = Texts.First(text, LanguageService.MostCharacters);
        var language = service.Ask<LanguageDocument>(
            "LanguageDetection", [new PlainDocument("1", part)], new Parameters(LoggingOptOut: true), cancellationToken);
        var sentiment = service.Ask<SentimentDocument>(
            "SentimentAnalysis", [new EnglishDocument("1", part, "en")], new OpinionParameters(LoggingOptOut: true, OpinionMining: true), cancellationToken);
        await Task.WhenAll(language, sentiment);
        return Reading.Of(First(await language)?.DetectedLanguage, First(await sentiment));
    }
}
