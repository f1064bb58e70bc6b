using CompanionBot.Dialogs.Activities;

namespace CompanionBot.Bot.Turns;

/// <summary>A channel that has to be called to show something, such as Teams; <see cref="IChannel.Pull"/> is false.</summary>
public interface IPushChannel : IChannel
{
    /// <summary>
    /// Hands one activity to the channel. <paramref name="reference"/> is the newest the channel gave of the conversation.
    /// What it throws counts as <see cref="Delivery.Later"/>. Cancelled when it takes longer than
    /// <see cref="Deliverer.Patience"/>; the same row comes again when an attempt's end is unknown.
    /// </summary>
    Task<Delivery> Deliver(TurnKey key, StoredActivity row, Activity reference, CancellationToken cancellationToken);
}
