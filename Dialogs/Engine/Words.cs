using System.Collections.Immutable;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Engine;

/// <summary>
/// Hands the dialogs their words while they are built, and notes what they ask for. A line that a dialog needs and the
/// content lacks, or that no dialog uses, stops the start.
/// </summary>
public sealed class Words(Library library)
{
    private static readonly Line Missing = Line.Of("missing", "missing");

    private readonly SortedSet<string> missing = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    public Library Library { get; } = library;

    /// <summary>One line by its id, e.g. <c>soothe.open</c>.</summary>
    public Line this[string id]
    {
        get
        {
            used.Add(id);
            if (Library.Lines.TryGetValue(id, out var line))
            {
                return line;
            }

            missing.Add($"{id}: a dialog says it and no script has it");
            return Missing;
        }
    }

    /// <summary>One line that not every dialog has: its own retry wording, say.</summary>
    public Line? Find(string id) => Library.Lines.ContainsKey(id) ? this[id] : null;

    /// <summary>One list of answers by its id, e.g. <c>soothe.tools</c>.</summary>
    public ImmutableArray<Option> Choice(string id)
    {
        used.Add(id);
        if (Library.Choices.TryGetValue(id, out var options))
        {
            return options;
        }

        missing.Add($"{id}: a dialog offers it and no script has it");
        return [new Option("missing", "missing")];
    }

    /// <summary>A list of answers that not every dialog has; empty where it has none.</summary>
    public ImmutableArray<Option> FindChoice(string id) => Library.Choices.ContainsKey(id) ? Choice(id) : [];

    /// <summary>To be called when every dialog is built.</summary>
    /// <exception cref="ContentException">Something is missing, or stands in a script and is never said.</exception>
    public void Check()
    {
        var unused = Library.Lines.Keys.Concat(Library.Choices.Keys)
            .Where(id => !used.Contains(id))
            .Order(StringComparer.Ordinal)
            .Select(id => $"{id}: no dialog says it");
        var faults = missing.Concat(unused).ToImmutableArray();
        if (!faults.IsEmpty)
        {
            throw new ContentException(faults);
        }
    }
}
