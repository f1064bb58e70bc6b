using System.Collections.Immutable;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Engine.Prompts;

/// <summary>An answer that was chosen, or what was written instead.</summary>
/// <param name="Value">The value of the option; null when it is none of them.</param>
public sealed record ChoiceOrWords(string? Value, string Words);

/// <summary>Takes one of several answers, or a sentence in its place.</summary>
internal sealed class ChoiceOrWordsPrompt(ImmutableArray<Option> options, ImmutableArray<Option> buttons)
    : Prompt<ChoiceOrWords>("choice")
{
    public override ImmutableArray<Option> Buttons => buttons;

    public override Reading<ChoiceOrWords> Read(Chat chat, string text) =>
        chat.Understanding.Choices.Read(text, options) is { } index ? Reading<ChoiceOrWords>.Understood(new ChoiceOrWords(options[index].Value, text))
        : text.Length == 0 || BeginsSomethingElse(chat) ? Reading<ChoiceOrWords>.Missed
        : Reading<ChoiceOrWords>.Understood(new ChoiceOrWords(null, text));

    private static bool BeginsSomethingElse(Chat chat) => chat.Meaning.Intent is { IsStrong: true, Name: not "other" } && !chat.Meaning.Thought.Anxious;
}
