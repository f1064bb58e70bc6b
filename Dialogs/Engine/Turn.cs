using System.Collections.Immutable;
using CompanionBot.Dialogs.Activities;

namespace CompanionBot.Dialogs.Engine;

/// <summary>All that a turn may know: what was stored of the conversation, of the person, and of what is planned.</summary>
public sealed record Snapshot(ConversationState State, Profile Profile, ImmutableArray<Planned> Planned)
{
    /// <summary>A conversation that has not begun, of a person nothing is known about.</summary>
    public static Snapshot Empty { get; } = new(ConversationState.New, Profile.New, []);
}

/// <summary>All that a turn does. Everything in it is committed together, or nothing is.</summary>
/// <param name="Replies">What is said, in order; ids and timestamps are given on commit.</param>
/// <param name="Plans">Turns to plan.</param>
/// <param name="Cancelled">Ids of planned turns that shall not happen.</param>
/// <param name="Referrals">Helplines that were shown, for the yearly count.</param>
/// <param name="Forget">Erase all that is held of the person; only <paramref name="Replies"/> are still delivered.</param>
/// <param name="Fault">The type of an exception that a dialog threw, for the log; the turn is committed all the same.</param>
public sealed record Turn(
    ConversationState State,
    Profile Profile,
    ImmutableArray<Activity> Replies,
    ImmutableArray<Planned> Plans,
    ImmutableArray<string> Cancelled,
    ImmutableArray<Referral> Referrals,
    bool Forget = false,
    string? Fault = null);

/// <summary>One helpline that was shown: counted, without any identity.</summary>
/// <param name="Country">ISO 3166 code, or <c>INTL</c>.</param>
/// <param name="Kind"><c>suicide self_harm eating abuse harm_to_others own_behaviour third_party minor</c>, or
/// <c>help_now</c> when the person asked for lines without saying why.</param>
/// <param name="Tier">1 or 2.</param>
public sealed record Referral(DateOnly Date, string Country, string Kind, int Tier);
