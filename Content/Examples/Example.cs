using System.Collections.Immutable;

namespace CompanionBot.Content.Examples;

/// <summary>One text with what it means, for the recognizers to learn from: a line of <c>examples/*.jsonl</c>.</summary>
/// <param name="Id">The name of its file, a dash and a number; examples with the same number belong together.</param>
/// <param name="Text">As somebody would write it.</param>
/// <param name="Thought">Null where nobody said whether it holds an anxious thought.</param>
/// <param name="Patterns">The thinking patterns of an anxious thought, likeliest first; empty where nobody said.</param>
/// <param name="Trigger">What set it off; null for none.</param>
/// <param name="Safety">Signs of danger as <c>kind:level</c>; empty for none.</param>
/// <param name="Intent">What the person wants; null where nobody said.</param>
/// <param name="Twin">The id of the balanced thought that answers this one.</param>
/// <param name="Counts">The sentences of a long post that decide its labels, word for word.</param>
/// <param name="Because">The reviewer's reason where a label is not obvious.</param>
public sealed record Example(
    string Id,
    string Text,
    ThoughtLabel? Thought = null,
    ImmutableArray<string> Patterns = default,
    string? Trigger = null,
    ImmutableArray<string> Safety = default,
    string? Intent = null,
    string? Twin = null,
    ImmutableArray<string> Counts = default,
    string? Because = null)
{
    public ImmutableArray<string> Patterns { get; init; } = Patterns.IsDefault ? [] : Patterns;

    public ImmutableArray<string> Safety { get; init; } = Safety.IsDefault ? [] : Safety;

    public ImmutableArray<string> Counts { get; init; } = Counts.IsDefault ? [] : Counts;

    /// <summary>The other half of a pair: <c>general-0007b</c> answers <c>general-0007</c>.</summary>
    public bool IsFair => Thought is ThoughtLabel.Balanced && Id.EndsWith('b');
}

/// <summary>What a text is as a thought; only <see cref="Anxious"/> is one to look at.</summary>
public enum ThoughtLabel
{
    Anxious,

    /// <summary>A fair view of something that hurts.</summary>
    Balanced,

    /// <summary>What happened, without more.</summary>
    Fact,

    /// <summary>A worry that the facts bear out.</summary>
    Valid,
    Plan,

    /// <summary>A real loss.</summary>
    Loss,

    /// <summary>Everyday text.</summary>
    Calm,
}
