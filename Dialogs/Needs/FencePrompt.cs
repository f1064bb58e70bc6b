using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;

namespace CompanionBot.Dialogs.Needs;

/// <summary>Whether someone is afraid: only a plain no is a no; "no idea" is asked again.</summary>
internal sealed class FencePrompt(ImmutableArray<Option> options) : Prompt<bool>("yes-no")
{
    private const string No = "no";

    public override ImmutableArray<Option> Buttons => options;

    public override Reading<bool> Read(Chat chat, string text) =>
        chat.Understanding.Choices.Named(text, options) is { } named ? Reading<bool>.Understood(options[named].Value != No)
        : chat.Understanding.YesNo.Read(text) is { } yes ? Reading<bool>.Understood(yes)
        : Reading<bool>.Missed;
}
