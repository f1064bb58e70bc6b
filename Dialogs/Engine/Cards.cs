using System.Text.Json;
using System.Text.Json.Nodes;
using CompanionBot.Dialogs.Activities;

namespace CompanionBot.Dialogs.Engine;

/// <summary>Adaptive Cards, and which channels show them.</summary>
internal static class Cards
{
    /// <summary>The newest version that both Web Chat 4.18 and Teams draw.</summary>
    private const string Version = "1.5";

    /// <summary>Elsewhere, in the terminal or by SMS, a card's words are said instead.</summary>
    public static bool AreShownOn(string? channelId) => channelId is "directline" or "webchat" or "msteams" or "emulator";

    /// <summary>A card of these elements; <paramref name="words"/> is what it says for whoever cannot see it.</summary>
    public static Activity Of(string words, params JsonNode[] body) => new()
    {
        Type = ActivityTypes.Message,
        Summary = words,
        Attachments = [new Attachment { ContentType = Attachment.AdaptiveCard, Content = Content(words, body) }],
    };

    private static JsonElement Content(string words, JsonNode[] body) => JsonSerializer.SerializeToElement(new JsonObject
    {
        ["type"] = "AdaptiveCard",
        ["version"] = Version,
        ["fallbackText"] = words,
        ["speak"] = words,
        ["body"] = new JsonArray(body),
    });
}
