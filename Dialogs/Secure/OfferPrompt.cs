using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;

namespace CompanionBot.Dialogs.Secure;

/// <summary>A yes or no to an offer in passing, in few words: "i want to practice saying no" is a wish of its own.</summary>
internal sealed class OfferPrompt(ImmutableArray<Option> options) : Prompt<bool>("yes-no")
{
    private const int MostWords = 4;

    public override ImmutableArray<Option> Buttons => options;

    public override Reading<bool> Read(Chat chat, string text) =>
        chat.Understanding.Choices.Named(text, options) is { } named ? Reading<bool>.Understood(named == 0)
        : text.Count(char.IsWhiteSpace) < MostWords && chat.Understanding.YesNo.Read(text) is { } yes ? Reading<bool>.Understood(yes)
        : Reading<bool>.Missed;
}
