using CompanionBot.Bot.Turns;

namespace CompanionBot.Bot.DirectLine;

/// <summary>Who a visitor of the page is, and which conversation goes on.</summary>
public sealed class Visits(ITurnStore store)
{
    /// <summary>The visitor as they are from now on, and whether their conversation still stands.</summary>
    public async ValueTask<(Visitor Visitor, bool Resumes)> Welcome(Visitor? seen, CancellationToken cancellationToken) =>
        await Standing(seen, cancellationToken) switch
        {
            ConversationStanding.Open => (seen!, true),
            // Whoever asked to be forgotten is nobody we know.
            ConversationStanding.Forgotten => (Fresh(Ids.NewVisitor()), false),
            _ => (Fresh(seen?.User ?? Ids.NewVisitor()), false),
        };

    /// <summary>The conversation a visitor has, if any.</summary>
    public static TurnKey? KeyOf(Visitor? visitor) => visitor is { Conversation: { } conversation }
        ? new TurnKey(DirectLineToken.OwnerOf(visitor.User), conversation)
        : null;

    private async ValueTask<ConversationStanding> Standing(Visitor? seen, CancellationToken cancellationToken) =>
        KeyOf(seen) is { } key ? await store.Find(key, cancellationToken) : ConversationStanding.Unknown;

    private static Visitor Fresh(string user) => new(user, Ids.NewConversation());
}
