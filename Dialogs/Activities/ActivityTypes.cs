namespace CompanionBot.Dialogs.Activities;

/// <summary>The activity types of the protocol that the program knows.</summary>
public static class ActivityTypes
{
    public const string Message = "message";
    public const string Typing = "typing";
    public const string ConversationUpdate = "conversationUpdate";
    public const string MessageUpdate = "messageUpdate";
    public const string MessageDelete = "messageDelete";
    public const string MessageReaction = "messageReaction";
    public const string InstallationUpdate = "installationUpdate";
    public const string Invoke = "invoke";
    public const string Event = "event";
    public const string EndOfConversation = "endOfConversation";

    /// <summary>Every type above: what a channel may send.</summary>
    public static IReadOnlySet<string> All { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        Message, Typing, ConversationUpdate, MessageUpdate, MessageDelete,
        MessageReaction, InstallationUpdate, Invoke, Event, EndOfConversation,
    };
}
