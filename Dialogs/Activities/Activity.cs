using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CompanionBot.Dialogs.Activities;

/// <summary>
/// One activity of the Bot Framework protocol. Only what the program reads or writes has a property of its own;
/// everything else rides in <see cref="Extra"/> and survives a round trip. Times stay the text that the channel sent.
/// </summary>
public sealed record Activity
{
    /// <summary>One of <see cref="ActivityTypes"/>; anything else is kept and ignored.</summary>
    public string? Type { get; init; }

    /// <summary>The channel's id of this activity; with Direct Line <c>{conversation}|0000001</c>.</summary>
    public string? Id { get; init; }

    /// <summary>When the channel took it, ISO 8601.</summary>
    public string? Timestamp { get; init; }

    /// <summary>The person's clock when it was sent, ISO 8601 with offset.</summary>
    public string? LocalTimestamp { get; init; }

    /// <summary>The person's IANA time zone.</summary>
    public string? LocalTimezone { get; init; }

    public string? ChannelId { get; init; }

    /// <summary>The connector that replies are posted to; only push channels have one.</summary>
    public string? ServiceUrl { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public string? ReplyToId { get; init; }

    public string? Locale { get; init; }

    public string? Text { get; init; }

    /// <summary><c>plain</c>, <c>markdown</c> or <c>xml</c>.</summary>
    public string? TextFormat { get; init; }

    public string? InputHint { get; init; }

    /// <summary>What a client that cannot show a card reads out.</summary>
    public string? Summary { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    public string? AttachmentLayout { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }

    public IReadOnlyList<JsonElement>? Entities { get; init; }

    public JsonElement? ChannelData { get; init; }

    /// <summary>The name of an event or invoke.</summary>
    public string? Name { get; init; }

    /// <summary>The value of an event or invoke, or what a card's button submitted.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>The reason of an endOfConversation.</summary>
    public string? Code { get; init; }

    /// <summary>What happened in an installationUpdate: <c>add</c> or <c>remove</c>.</summary>
    public string? Action { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    public IReadOnlyList<MessageReaction>? ReactionsAdded { get; init; }

    public IReadOnlyList<MessageReaction>? ReactionsRemoved { get; init; }

    /// <summary><c>expectReplies</c> asks for the replies in the answer to the request.</summary>
    public string? DeliveryMode { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }

    /// <summary>The person's offset from UTC, from <see cref="LocalTimestamp"/>; null when the channel did not say it.</summary>
    [JsonIgnore]
    public TimeSpan? LocalOffset =>
        DateTimeOffset.TryParse(LocalTimestamp, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? local.Offset
            : null;

    /// <summary>A text that stands by itself and does not count as a bubble of the reply.</summary>
    public static Activity Notice(string text) =>
        new() { Type = ActivityTypes.Message, Text = text, TextFormat = "plain" };
}
