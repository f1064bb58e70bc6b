using System.Collections.Immutable;
using System.Globalization;
using CompanionBot.Dialogs.Activities;

namespace CompanionBot.Bot.Turns;

/// <summary>
/// Gives the activities of one turn their ids and times. Ids look like Azure's (<c>{conversation}|0000001</c>); times
/// strictly increase within a conversation because clients sort by them.
/// </summary>
internal sealed class Stamp
{
    private static readonly ChannelAccount Bot = new() { Id = "companion", Name = "Companion", Role = "bot" };
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);

    private readonly Inbound inbound;
    private readonly StoredActivity? echo;
    private readonly DateTimeOffset first;
    private readonly long firstSeq;

    public Stamp(Inbound inbound, LoadedTurn loaded, DateTimeOffset now)
    {
        this.inbound = inbound;
        first = Later(now, loaded.LastTimestamp + Tick);
        firstSeq = loaded.NextSeq;
        Activity = IsEchoed(inbound) ? At(inbound.Activity, 0) : inbound.Activity;
        echo = IsEchoed(inbound) ? new StoredActivity(firstSeq, Activity) : null;
    }

    /// <summary>The message as the dialog sees it: on a pull channel already with the id that its echo carries.</summary>
    public Activity Activity { get; }

    /// <summary>What is needed to reach the person later.</summary>
    public Activity Reference => new()
    {
        ChannelId = inbound.Activity.ChannelId ?? inbound.Channel.Id,
        ServiceUrl = inbound.Activity.ServiceUrl,
        From = inbound.Activity.From,
        Recipient = inbound.Activity.Recipient,
        Conversation = Conversation(inbound),
        Locale = inbound.Activity.Locale,
        LocalTimezone = inbound.Activity.LocalTimezone,
    };

    /// <summary>The echo, where there is one, and the replies in their order.</summary>
    public TurnRows Rows(ImmutableArray<Activity> replies)
    {
        var offset = echo is null ? 0 : 1;
        var rows = replies.Select((reply, index) => Row(reply, index + offset)).ToImmutableArray();
        var count = offset + rows.Length;
        return new TurnRows(echo, rows, firstSeq + count, first + (Tick * (count - 1)));
    }

    /// <summary>Activities that are shown but not kept, and so have no place in the conversation.</summary>
    public static ImmutableArray<Activity> Transient(Inbound inbound, ImmutableArray<Activity> replies, DateTimeOffset now) =>
        [.. replies.Select((reply, index) => Addressed(inbound, reply) with
        {
            Id = $"{inbound.Key.Conversation}|transient-{Guid.NewGuid():N}",
            Timestamp = Text(now + (Tick * index)),
        })];

    private StoredActivity Row(Activity reply, int index) => new(
        firstSeq + index,
        At(Addressed(inbound, reply) with { ReplyToId = RepliesTo }, index));

    /// <summary>
    /// A client holds a reply back for seconds when it answers an activity that is not in the transcript; so on a pull
    /// channel only an echoed one is named.
    /// </summary>
    private string? RepliesTo => inbound.DueId is null && (echo is not null || !inbound.Channel.Pull) ? Activity.Id : null;

    private Activity At(Activity activity, int index) => activity with
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{inbound.Key.Conversation}|{firstSeq + index:D7}"),
        Timestamp = Text(first + (Tick * index)),
    };

    private static Activity Addressed(Inbound inbound, Activity reply) => reply with
    {
        ChannelId = inbound.Activity.ChannelId ?? inbound.Channel.Id,
        From = (inbound.Activity.Recipient ?? Bot) with { Role = "bot" },
        Recipient = inbound.Activity.From,
        Conversation = Conversation(inbound),
        ServiceUrl = inbound.Activity.ServiceUrl,
    };

    private static ConversationAccount Conversation(Inbound inbound) =>
        inbound.Activity.Conversation ?? new ConversationAccount { Id = inbound.Key.Conversation };

    /// <summary>What the person sent is shown to them; what the program or the channel itself reports is not.</summary>
    private static bool IsEchoed(Inbound inbound) =>
        inbound.Channel.Pull
        && inbound.DueId is null
        && inbound.Activity.Type is not (ActivityTypes.ConversationUpdate or ActivityTypes.Typing);

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other)
    {
        var later = one > other ? one : other;
        return DateTimeOffset.FromUnixTimeMilliseconds(later.ToUnixTimeMilliseconds());
    }

    private static string Text(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
