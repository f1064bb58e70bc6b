using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Practices.Choosing;

/// <summary>Reads in a message which practice someone names, or what they need.</summary>
internal sealed class Wishes(Words words)
{
    private readonly Phrases practices = new(
        [.. PracticeList.All.Select(practice => words.Choice($"{practice.Name}.begin")[0] with { Value = practice.Name })]);

    private readonly Phrases needs = new(words.Choice("practice.needs"));

    /// <summary>The needs that are shown as buttons; the others are understood when they are said.</summary>
    public ImmutableArray<Option> Shown { get; } = [.. words.Choice("practice.needs").Take(4)];

    public string? Practice(string text) => practices.In(text);

    public Need? NeedIn(string text) => needs.In(text) is { } value ? Of(value) : null;

    public static Need Of(string value) => Enum.Parse<Need>(value, ignoreCase: true);
}
