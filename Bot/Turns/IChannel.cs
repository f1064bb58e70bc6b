using System.Collections.Immutable;

namespace CompanionBot.Bot.Turns;

/// <summary>A way that activities reach a person.</summary>
public interface IChannel
{
    /// <summary>The protocol's name of the channel, e.g. <c>directline</c>.</summary>
    string Id { get; }

    /// <summary>Clients fetch their rows by watermark (Direct Line); otherwise rows are pushed by the deliverer.</summary>
    bool Pull { get; }

    /// <summary>
    /// Rows that were just committed, in order. Must return at once and not throw; the rows are safe already. Two turns
    /// of one conversation may be handed over in the wrong order: the sequence numbers tell.
    /// </summary>
    void Committed(TurnKey key, ImmutableArray<StoredActivity> rows);
}
