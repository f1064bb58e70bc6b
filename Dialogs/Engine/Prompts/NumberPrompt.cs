using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Recognizers;

namespace CompanionBot.Dialogs.Engine.Prompts;

/// <summary>Takes a number within bounds.</summary>
internal sealed class NumberPrompt(string kind, decimal from, decimal to, ImmutableArray<Option> buttons) : Prompt<decimal>(kind)
{
    public override ImmutableArray<Option> Buttons => buttons;

    public override Reading<decimal> Read(Chat chat, string text) =>
        Temp.Number(text) is not { } number ? Reading<decimal>.Missed
        : number < from || number > to ? Reading<decimal>.Refused($"{Kind}.range")
        : Reading<decimal>.Understood(number);
}
