using System.Collections.Immutable;
using System.Globalization;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Engine.Prompts;

/// <summary>Takes a number on a scale; a broken one is rounded.</summary>
internal sealed class ScalePrompt(int from, int to) : Prompt<int>("scale")
{
    public override ImmutableArray<Option> Buttons { get; } =
    [
        .. Enumerable.Range(0, to - from + 1)
            .Select(step => from + step)
            .Where(value => to - from <= 10 || value % 10 == 0)
            .Select(value => value.ToString(CultureInfo.InvariantCulture))
            .Select(text => new Option(text, text)),
    ];

    public override Reading<int> Read(Chat chat, string text) =>
        chat.Understanding.Numbers.Scale(text, from, to) is { } number
            ? Reading<int>.Understood((int)Math.Round(number, MidpointRounding.AwayFromZero))
        : chat.Understanding.Numbers.Read(text) is null ? Reading<int>.Missed
        : Reading<int>.Refused("scale.range");
}
