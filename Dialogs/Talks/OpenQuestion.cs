using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Talks;

/// <summary>
/// An open question in two sizes: where nothing comes to mind, or the person asks what is meant, the smaller one follows,
/// with examples; after that it is left.
/// </summary>
/// <param name="id">The line; <c>id-small</c> is the smaller one, and the choice of the same id has examples to tap, if any.</param>
internal sealed class OpenQuestion(Words words, string id)
{
    /// <summary>Enough to be brought back in a sentence.</summary>
    private const int MostWords = 18;

    private const int MostLetters = 140;

    private readonly OwnWords own = new(words);
    private readonly Urgent urgent = new(words);
    private readonly Phrases unclear = new(words.Choice("talk.unclear"));
    private readonly Line ask = words[id];
    private readonly Line smaller = words[$"{id}-small"];

    public Prompt<string> Prompt { get; } = Engine.Prompts.Prompt.Text(most: 4000, words.FindChoice(id));

    /// <param name="texts">What stands in the places of both sizes.</param>
    public void Ask(Chat chat, bool isSmaller, params ReadOnlySpan<(string Place, string Text)> texts) =>
        chat.Ask(isSmaller ? smaller : ask, texts);

    /// <summary>Whether the message wants something more urgent, and went there.</summary>
    public bool IsLeft(Chat chat) => urgent.TakesOver(chat);

    /// <summary>The person's own words, short enough to keep; null when there are none.</summary>
    public string? In(string answer) => unclear.Is(answer) || own.In(answer) is not { } said ? null : Short(said);

    private static string Short(string said)
    {
        var text = Quote.Of(said.Replace("\"", "", StringComparison.Ordinal), MostWords);
        return text.Length > MostLetters ? $"{text[..MostLetters]}..." : text;
    }
}
