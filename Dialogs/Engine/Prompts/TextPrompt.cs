using System.Collections.Immutable;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Engine.Prompts;

/// <summary>Takes any text that is not empty.</summary>
internal sealed class TextPrompt(int most, ImmutableArray<Option> examples) : Prompt<string>("text")
{
    public override ImmutableArray<Option> Buttons => examples;

    public override bool IsOpen => true;

    public override Reading<string> Read(Chat chat, string text) =>
        text.Length == 0 ? Reading<string>.Missed
        : text.Length > most ? Reading<string>.Refused("text.long")
        : Reading<string>.Understood(text);
}
