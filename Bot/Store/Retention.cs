using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Bot.Store;

/// <summary>How long things are kept.</summary>
internal sealed class Retention(int idleDays)
{
    /// <summary>A conversation of a person who agreed to nothing goes this long after the last message.</summary>
    public static readonly TimeSpan SessionOnly = TimeSpan.FromHours(12);

    /// <summary>A channel repeats a message within minutes, or hours; not days.</summary>
    public static readonly TimeSpan Inbox = TimeSpan.FromHours(48);

    public static readonly TimeSpan Tombstone = TimeSpan.FromHours(24);

    /// <summary>A promise that could not be kept for so long does not hold back the erasure any more.</summary>
    public static readonly TimeSpan BrokenPromise = TimeSpan.FromDays(7);

    /// <summary>A dead letter of a conversation that goes on; otherwise it goes with its conversation.</summary>
    public static readonly TimeSpan DeadLetter = TimeSpan.FromDays(30);

    public DateTimeOffset Expiry(Profile profile, DateTimeOffset now) =>
        now + (profile.Consents.IsEmpty ? SessionOnly : TimeSpan.FromDays(idleDays));

    /// <summary>
    /// Until when a row waits for the channel to take it, or the answer to "forget me" to be fetched; null when it stays
    /// as long as its conversation.
    /// </summary>
    public static DateTimeOffset? Undelivered(TurnCommit turn) => turn switch
    {
        { Pull: false } => turn.Now + TimeSpan.FromHours(24),
        { Turn.Forget: true } => turn.Now + TimeSpan.FromMinutes(15),
        _ => null,
    };
}
