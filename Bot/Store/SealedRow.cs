using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs.Activities;

namespace CompanionBot.Bot.Store;

/// <summary>A leased row as it is stored, so that it is decrypted off the writer's thread.</summary>
internal sealed record SealedRow(
    TurnKey Key, long Seq, int Attempt, DateTimeOffset ExpiresAt, byte[] Activity, byte[]? Reference)
{
    /// <summary>One that cannot be read comes without content, so that it does not hold up the others.</summary>
    public OutboxRow Open(Seal seal)
    {
        try
        {
            var activity = seal.Activity(Activity);
            return new OutboxRow(Key, Seq, Attempt, ExpiresAt, activity, Reference is null ? Back(activity) : seal.Reference(Reference));
        }
        catch (StoreUnavailableException)
        {
            return new OutboxRow(Key, Seq, Attempt, ExpiresAt, null, null);
        }
    }

    /// <summary>The way back to the person, seen from their side as in what they send.</summary>
    private static Activity Back(Activity reply) => new()
    {
        ChannelId = reply.ChannelId,
        ServiceUrl = reply.ServiceUrl,
        From = reply.Recipient,
        Recipient = reply.From,
        Conversation = reply.Conversation,
        Locale = reply.Locale,
    };
}
