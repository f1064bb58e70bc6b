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

    public DateTimeOffset Expiry(Profile profile, DateTimeOffset now) =>
        now + (profile.Consents.IsEmpty ? SessionOnly : TimeSpan.FromDays(idleDays));

    /// <summary>Until when the answer to "forget me" waits to be fetched, or for the channel to take it.</summary>
    public static DateTimeOffset Goodbye(DateTimeOffset now, bool pull) =>
        now + (pull ? TimeSpan.FromMinutes(15) : TimeSpan.FromHours(24));
}
