using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Recognizers;

namespace CompanionBot.Dialogs.Engine.Prompts;

/// <summary>Takes a yes or a no; "not sure" is neither.</summary>
/// <param name="buttons">Two answers, the first for yes.</param>
internal sealed class YesNoPrompt(ImmutableArray<Option> buttons) : Prompt<bool>("yes-no")
{
    public override ImmutableArray<Option> Buttons => buttons;

    public override Reading<bool> Read(Chat chat, string text) =>
        Temp.Choice(text, buttons) is { } index ? Reading<bool>.Understood(index == 0)
        : Temp.YesNo(text) is { } yes ? Reading<bool>.Understood(yes)
        : Reading<bool>.Missed;
}
