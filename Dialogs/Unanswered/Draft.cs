using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Unanswered;

/// <summary>Looks at a text that someone wants to send: does it accuse, or protest; and what would an "I" message be?</summary>
/// <remarks>The words that give it away are lists of answers in the script <c>draft</c>, so that they can be edited there.</remarks>
internal sealed class Draft(Words words)
{
    private readonly ImmutableArray<string> blames = Cues(words, "draft.blames");
    private readonly ImmutableArray<string> protests = Cues(words, "draft.protests");
    private readonly Line statement = words["draft.statement"];
    private readonly Line feeling = words["draft.feeling"];
    private readonly Line statementWhen = words["draft.statement-when"];
    private readonly Line feelingWhen = words["draft.feeling-when"];
    private readonly SecondPerson second = new(words);

    /// <summary>The sentence that accuses, as it was written; null when none does.</summary>
    public string? Blame(string text) => Sentence(text, blames);

    /// <summary>The sentence that pushes away or tests the other one to be followed; null when none does.</summary>
    public string? Protest(string text) => Sentence(text, protests);

    /// <summary>An "I" message of the person's own pieces.</summary>
    /// <param name="wish">What they would like; null when they left it out.</param>
    /// <param name="when">What happens before; null = no answer comes.</param>
    public string Statement(Chat chat, string felt, string? wish, string? when = null)
    {
        var first = Without(Quote.Of(felt), "i feel ", "i'm feeling ", "i am feeling ", "feeling ", "i felt ", "i'm ", "im ", "i am ");
        var then = wish is null ? null : second.Request(Without(Quote.Of(wish), "i would like ", "i'd like ", "i would love ", "i'd love ", "i want ", "i wish ", "i need ", "please ", "for "));
        var before = when is null ? null : second.Of(Without(Quote.Of(when), "when ", "whenever ", "if ", "because ", "that "));
        return (before, then) switch
        {
            (null, null) => chat.Word(feeling, ("feeling", first)),
            (null, _) => chat.Word(statement, ("feeling", first), ("wish", then)),
            (_, null) => chat.Word(feelingWhen, ("feeling", first), ("when", before)),
            _ => chat.Word(statementWhen, ("feeling", first), ("when", before), ("wish", then)),
        };
    }

    private static string? Sentence(string text, ImmutableArray<string> cues) => text
        .Split(['.', '!', '?', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .FirstOrDefault(sentence => cues.Any(cue => Holds(sentence, cue))) is { } found ? Quote.Of(found) : null;

    /// <summary>Whole words only, so that "you never" is not found in "do you nevertheless".</summary>
    private static bool Holds(string sentence, string cue) =>
        $" {string.Join(' ', sentence.ToLowerInvariant().Replace('\u2019', '\'').Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))} "
            .Contains($" {cue} ", StringComparison.Ordinal);

    private static string Without(string text, params ReadOnlySpan<string> openings)
    {
        foreach (var opening in openings)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return text[opening.Length..];
            }
        }

        return text;
    }

    private static ImmutableArray<string> Cues(Words words, string id) =>
        [.. words.Choice(id).SelectMany(option => option.Also.Append(option.Title))];
}
