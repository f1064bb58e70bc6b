using System.Collections.Immutable;

namespace CompanionBot.Content;

/// <summary>One answer a person can tap or say.</summary>
/// <param name="Value">What the program calls it; never shown.</param>
/// <param name="Title">What the button says.</param>
/// <param name="Also">Other words that mean it.</param>
public sealed record Option(string Value, string Title, ImmutableArray<string> Also = default)
{
    /// <summary>Other words that mean it; empty when the file gives none.</summary>
    public ImmutableArray<string> Also { get; init; } = Also.IsDefault ? [] : Also;
}
