using System.Collections.Immutable;
using System.Globalization;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Engine.Prompts;

/// <summary>Takes a number on a scale; a broken one is rounded.</summary>
internal sealed class ScalePrompt(int from, int to) : Prompt<int>("scale")
{
    private readonly NumberPrompt number = new("scale", from, to, []);

    public override ImmutableArray<Option> Buttons { get; } =
    [
        .. Enumerable.Range(0, to - from + 1)
            .Select(step => from + step)
            .Where(value => to - from <= 10 || value % 10 == 0)
            .Select(value => value.ToString(CultureInfo.InvariantCulture))
            .Select(text => new Option(text, text)),
    ];

    public override Reading<int> Read(Chat chat, string text)
    {
        var reading = number.Read(chat, text);
        return new Reading<int>(
            reading.Kind, (int)Math.Round(reading.Answer, MidpointRounding.AwayFromZero), reading.Reason);
    }
}
