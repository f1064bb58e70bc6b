using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CompanionBot.Content;

/// <summary>Everything the bot says in one language: loaded once, checked whole, never changed.</summary>
public sealed class Library
{
    private Library(
        string locale,
        FrozenDictionary<string, Line> lines,
        FrozenDictionary<string, ImmutableArray<Option>> choices)
    {
        Locale = locale;
        Lines = lines;
        Choices = choices;
    }

    public string Locale { get; }

    /// <summary>Every line by its id, e.g. <c>soothe.open</c>.</summary>
    public FrozenDictionary<string, Line> Lines { get; }

    /// <summary>Every list of answers by its id, e.g. <c>soothe.anchor</c>.</summary>
    public FrozenDictionary<string, ImmutableArray<Option>> Choices { get; }

    /// <summary>Reads and checks one locale.</summary>
    /// <exception cref="ContentException">Anything is wrong; it lists every fault, not only the first.</exception>
    public static Library Load(string locale = "en")
    {
        var faults = new List<string>();
        var files = new ContentFiles(locale, faults);
        var scripts = new Scripts(files, faults);
        return faults.Count == 0
            ? new Library(locale, scripts.Lines.ToFrozenDictionary(), scripts.Choices.ToFrozenDictionary())
            : throw new ContentException([.. faults]);
    }
}
