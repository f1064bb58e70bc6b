using System.Collections.Frozen;
using System.Collections.Immutable;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Lessons;

/// <summary>The words of a question in the form in which they are compared: "causes" and "caused" are one.</summary>
internal sealed class Terms(Library library)
{
    private static readonly (string Short, string Full)[] Shortened =
        [("'s", " is"), ("'m", " am"), ("'re", " are"), ("'ve", " have"), ("'ll", " will"), ("n't", " not")];

    private static readonly string[] Endings = ["ing", "ed", "es", "s"];

    /// <summary>Longer texts than a question is are not searched to their end.</summary>
    private const int Longest = 600;

    private const int ShortestStem = 4;

    private readonly Dictionary<string, string> spelling = library.Vocabulary.Words.Spelling;
    private readonly ImmutableDictionary<string, string> same = library.Lessons.Questions.Same;
    private readonly FrozenSet<string> ignored = library.Lessons.Questions.Ignore.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Every word, in its order.</summary>
    public ImmutableArray<string> All(string text) =>
        [.. Plain(text.Length > Longest ? text[..Longest] : text).Select(Form)];

    /// <summary>The words that tell what a text is about; "what" and "the" do not.</summary>
    public ImmutableArray<string> Telling(string text) =>
        [.. Plain(text.Length > Longest ? text[..Longest] : text).Where(word => !ignored.Contains(word)).Select(Form).Distinct()];

    private IEnumerable<string> Plain(string text)
    {
        var letters = text.ToLowerInvariant().Replace('’', '\'').Select(letter => char.IsLetterOrDigit(letter) || letter == '\'' ? letter : ' ');
        return string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => spelling.GetValueOrDefault(word, word).Split(' '))
            .SelectMany(word => Shortened.Aggregate(word, (all, pair) => all.Replace(pair.Short, pair.Full, StringComparison.Ordinal)).Split(' '))
            .Select(word => word.Trim('\''));
    }

    private string Form(string word)
    {
        if (same.TryGetValue(word, out var form))
        {
            return form;
        }

        var ending = Endings.FirstOrDefault(end => word.EndsWith(end, StringComparison.Ordinal) && word.Length - end.Length >= ShortestStem);
        var stem = ending is null ? word : word[..^ending.Length];
        return same.GetValueOrDefault(stem, stem.TrimEnd('e'));
    }
}
