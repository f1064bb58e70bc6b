using System.Collections.Immutable;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Engine.Prompts;

/// <summary>Takes one of several answers.</summary>
internal sealed class ChoicePrompt(ImmutableArray<Option> options) : Prompt<Option>("choice")
{
    public override ImmutableArray<Option> Buttons => options;

    public override Reading<Option> Read(Chat chat, string text) =>
        chat.Understanding.Choices.Read(text, options) is { } index
            ? Reading<Option>.Understood(options[index])
            : Reading<Option>.Missed;
}
