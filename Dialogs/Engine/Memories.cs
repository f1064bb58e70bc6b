namespace CompanionBot.Dialogs.Engine;

/// <summary>
/// What the bot remembers of what a person told it. It is written to tonight's memory, or to the person's own when they
/// agreed to it (<see cref="Purpose"/>); each conversation adds one property for what it keeps.
/// </summary>
public sealed record Memories
{
    public static Memories Nothing { get; } = new();

    /// <summary>Adds the part that belongs to a purpose to <paramref name="kept"/> and takes it out of this one.</summary>
    public (Memories Kept, Memories Left) Move(Purpose purpose, Memories kept) => purpose switch
    {
        _ => (kept, this),
    };
}
