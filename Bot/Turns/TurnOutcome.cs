using System.Collections.Immutable;
using CompanionBot.Dialogs.Activities;

namespace CompanionBot.Bot.Turns;

/// <summary>One message on its way in.</summary>
/// <param name="Id">
/// What makes a repeat recognizable: the activity id of a push channel, or the turn id that the page stamps.
/// </param>
/// <param name="Activity">As the channel's edge has checked and completed it: who sent it to whom, in which conversation.</param>
/// <param name="DueId">The planned turn that this is. Only the program itself sets it, so no sender can pretend to be one.</param>
public sealed record Inbound(TurnKey Key, string Id, Activity Activity, IChannel Channel, string? DueId = null);

/// <summary>What became of an inbound message.</summary>
public abstract record TurnOutcome
{
    /// <summary>It is on disk. <paramref name="Echo"/> is the person's own activity on a pull channel.</summary>
    public sealed record Committed(StoredActivity? Echo, ImmutableArray<StoredActivity> Replies) : TurnOutcome;

    /// <summary>It was handled before; these are the rows of that time. Nothing happened now.</summary>
    public sealed record Repeated(StoredActivity? Echo, ImmutableArray<StoredActivity> Replies) : TurnOutcome;

    /// <summary>The planned turn was cancelled or moved in the meantime; nothing happened.</summary>
    public sealed record Withdrawn : TurnOutcome;

    /// <summary>The conversation was ended or forgotten; nothing happened.</summary>
    public sealed record Gone(ConversationStanding Standing) : TurnOutcome;

    /// <summary>
    /// It could not be stored, so it was not handled; the sender has to try again. Where a safety rule fired,
    /// <paramref name="Helplines"/> are to be shown all the same, without being kept.
    /// </summary>
    public sealed record Unavailable(string Reason, ImmutableArray<Activity> Helplines) : TurnOutcome;
}
