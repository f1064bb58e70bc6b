using System.Collections.Immutable;

namespace CompanionBot.Dialogs.Reframe;

/// <summary>A thought that was said, with all that came with it, before it is clear what to do about it.</summary>
internal sealed record Thought
{
    /// <summary>In the person's own words; empty while it has none.</summary>
    public string Text { get; init; } = "";

    /// <summary>What is known for the look at it.</summary>
    public Reframe About { get; init; } = new();

    /// <summary>What happened, where the person told that first and not the thought.</summary>
    public string? Fact { get; init; }

    /// <summary>How often there was no answer to what the thought is.</summary>
    public int Vague { get; init; }

    /// <summary>The person wrote on instead of choosing a way.</summary>
    public bool More { get; init; }
}
