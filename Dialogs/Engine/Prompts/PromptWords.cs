using System.Collections.Immutable;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Engine.Prompts;

/// <summary>What every prompt says when an answer was not understood, from the script <c>prompt</c>.</summary>
public sealed class PromptWords(Words words)
{
    private static readonly string[] Kinds = ["text", "choice", "number", "yes-no", "scale", "time", "duration"];

    private static readonly string[] Reasons =
        ["number.range", "scale.range", "scale.unsure", "scale.two", "time.half", "time.past", "time.far", "duration.range", "text.long"];

    private readonly Dictionary<string, (Line First, Line Then)> again = Kinds.ToDictionary(
        kind => kind, kind => (words[$"prompt.{kind}.first"], words[$"prompt.{kind}.then"]));

    private readonly Dictionary<string, Line> reasons = Reasons.ToDictionary(reason => reason, reason => words[$"prompt.{reason}"]);

    private readonly ImmutableArray<Option> waysOut = words.Choice("prompt.out");

    /// <summary>The two halves of a day, for a clock time that could be either: the one kind of answer that can be half.</summary>
    internal ImmutableArray<Option> Halves { get; } = words.Choice("prompt.halves");

    /// <summary>Why an answer cannot be taken, or what is still missing in it.</summary>
    internal Line Reason(string name) => reasons[name];

    /// <summary>Asks in other words; from the second miss on also offers a way out.</summary>
    internal void Again(Chat chat, string kind, int misses)
    {
        var (first, then) = again[kind];
        chat.Ask(misses < 2 ? first : then);
        if (misses >= 2)
        {
            chat.Offer(waysOut);
        }
    }
}
