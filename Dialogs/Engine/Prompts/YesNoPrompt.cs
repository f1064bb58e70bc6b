using System.Collections.Immutable;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Engine.Prompts;

/// <summary>Takes a yes or a no; "not sure" is neither.</summary>
/// <param name="buttons">Two answers, the first for yes.</param>
internal sealed class YesNoPrompt(ImmutableArray<Option> buttons) : Prompt<bool>("yes-no")
{
    public override ImmutableArray<Option> Buttons => buttons;

    public override Reading<bool> Read(Chat chat, string text) =>
        chat.Understanding.Choices.Named(text, buttons) is { } named ? Reading<bool>.Understood(named == 0)
        : chat.Understanding.YesNo.Read(text) is { } yes ? Reading<bool>.Understood(yes)
        : chat.Understanding.Choices.Read(text, buttons) is { } meant ? Reading<bool>.Understood(meant == 0)
        : Reading<bool>.Missed;
}
