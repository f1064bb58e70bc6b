using System.Text.Json;
using CompanionBot.Dialogs.Activities;
using Microsoft.Extensions.Options;

namespace CompanionBot.Bot.DirectLine;

/// <summary>What a client may send, and what the server puts in place of what it says.</summary>
public sealed class ActivityRules(IOptions<DirectLineOptions> options)
{
    /// <summary>The channel's name in the protocol.</summary>
    public const string ChannelId = "directline";

    private const string Planned = "planned";

    /// <summary>The one who answers.</summary>
    public static ChannelAccount Bot { get; } = new() { Id = "companion", Name = "Companion", Role = "bot" };

    /// <summary>The same activity, checked and completed. Who sent it is what the token says.</summary>
    /// <exception cref="RefusedException">It is not an activity that this channel takes (400, 413).</exception>
    public Activity Complete(Activity sent, DirectLineToken caller)
    {
        Check(sent);
        return sent with
        {
            Id = null,
            Timestamp = null,
            ServiceUrl = null,
            DeliveryMode = null,
            ChannelId = ChannelId,
            Conversation = new ConversationAccount { Id = caller.Conversation },
            From = (sent.From ?? new ChannelAccount()) with { Id = caller.User, Role = "user" },
            Recipient = Bot,
            Locale = sent.Locale ?? caller.Locale,
            Attachments = sent.Attachments?.Select(WithoutContents).ToArray(),
        };
    }

    /// <summary>The person comes in: what the bot gets when a conversation starts.</summary>
    public static Activity Joining(DirectLineToken caller) => new()
    {
        Type = ActivityTypes.ConversationUpdate,
        ChannelId = ChannelId,
        Conversation = new ConversationAccount { Id = caller.Conversation },
        From = new ChannelAccount { Id = caller.User, Role = "user" },
        Recipient = Bot,
        Locale = caller.Locale,
        MembersAdded = [Bot, new ChannelAccount { Id = caller.User, Role = "user" }],
    };

    private void Check(Activity sent)
    {
        if (sent.Type is not { } type || !ActivityTypes.All.Contains(type))
        {
            throw RefusedException.BadArgument($"'type' has to be one of {string.Join(", ", ActivityTypes.All.Order(StringComparer.Ordinal))}.");
        }

        // Only the clock makes a planned turn begin; nobody may pretend to be it.
        if (type == ActivityTypes.Event && Planned.Equals(sent.Name, StringComparison.OrdinalIgnoreCase))
        {
            throw RefusedException.BadArgument("Events of this name come from inside only.");
        }

        if (sent.Text?.Length > options.Value.TextLength)
        {
            throw RefusedException.TooLarge("'text'", options.Value.TextLength, "characters");
        }

        if (sent.ChannelData is { ValueKind: not (JsonValueKind.Object or JsonValueKind.Null) })
        {
            throw RefusedException.BadArgument("'channelData' has to be an object.");
        }

        ClientIds.Check(sent);
    }

    // What is in a file is never looked at, so it is not kept either.
    private static Attachment WithoutContents(Attachment attachment) =>
        new() { Name = attachment.Name, ContentType = attachment.ContentType };
}
