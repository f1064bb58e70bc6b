using System.Collections.Frozen;
using System.Collections.Immutable;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Engine.Prompts;

/// <summary>An answer that was chosen, or what was written instead.</summary>
/// <param name="Value">The value of the option; null when it is none of them.</param>
public sealed record ChoiceOrWords(string? Value, string Words);

/// <summary>Takes one of several answers, or a sentence in its place.</summary>
internal sealed class ChoiceOrWordsPrompt(ImmutableArray<Option> options) : Prompt<ChoiceOrWords>("choice")
{
    private const int MostWords = 5;

    /// <summary>Intents of someone who goes on telling rather than asking for another conversation.</summary>
    private static readonly FrozenSet<string> Telling = FrozenSet.Create(
        StringComparer.Ordinal, "other", "unanswered", "vent", "reframe", "they_replied", "loss", "thanks", "greeting", "small_talk");

    public override ImmutableArray<Option> Buttons => options;

    public override Reading<ChoiceOrWords> Read(Chat chat, string text) =>
        chat.Understanding.Choices.Read(text, options) is { } index ? Reading<ChoiceOrWords>.Understood(new ChoiceOrWords(options[index].Value, text))
        : text.Length == 0 || BeginsSomethingElse(chat) ? Reading<ChoiceOrWords>.Missed
        : Reading<ChoiceOrWords>.Understood(new ChoiceOrWords(null, text));

    /// <summary>The option that is meant; a sentence that merely holds a word of one is no choice.</summary>
    public static int? Pick(Chat chat, string text, IReadOnlyList<Option> options) =>
        chat.Understanding.Choices.Named(text, options)
        ?? (text.Count(letter => letter == ' ') < MostWords ? chat.Understanding.Choices.Read(text, options) : null);

    private static bool BeginsSomethingElse(Chat chat) =>
        chat.Meaning.Intent.IsStrong && !Telling.Contains(chat.Meaning.Intent.Name) && !chat.Meaning.Thought.Anxious;
}
