using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Bot.AzureLanguage;

/// <summary>Masks names, numbers and addresses in a text that a person wants to show to someone.</summary>
internal sealed class PersonalDetails(LanguageService service)
{
    /// <summary>Documents the service takes in one request of this kind.</summary>
    private const int MostDocuments = 5;

    /// <summary>
    /// The text with its personal details masked; null where the person did not agree or any piece could not be read, so that
    /// a text that is only half masked is never taken for a masked one.
    /// </summary>
    public async Task<string?> Mask(Profile profile, string text, CancellationToken cancellationToken)
    {
        if (!profile.Allows(Purpose.OutsideReading))
        {
            return null;
        }

        var masked = new List<string>();
        foreach (var batch in Texts.Pieces(text, LanguageService.MostCharacters).Chunk(MostDocuments))
        {
            if (await Mask(batch, cancellationToken) is not { } pieces)
            {
                return null;
            }

            masked.AddRange(pieces);
        }

        return string.Concat(masked);
    }

    private async Task<IEnumerable<string>?> Mask(string[] pieces, CancellationToken cancellationToken)
    {
        var documents = pieces.Select((piece, index) => new EnglishDocument($"{index + 1}", piece, "en"));
        var answer = await service.Ask<RedactedDocument>(
            "PiiEntityRecognition", [.. documents], new Parameters(LoggingOptOut: true), cancellationToken);
        var ids = Enumerable.Range(1, pieces.Length).Select(id => answer?.FirstOrDefault(document => document.Id == $"{id}")).ToList();
        return ids.Contains(null) ? null : ids.Select(document => document!.RedactedText);
    }
}
