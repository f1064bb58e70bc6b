using System.Runtime.CompilerServices;
using CompanionBot.Content;
using CompanionBot.Dialogs.Recognizers.Reading;

namespace CompanionBot.Dialogs.Recognizers;

/// <summary>Which of several answers a person picks.</summary>
public sealed class Choices
{
    private static readonly HashSet<string> Small =
        ["a", "an", "the", "i", "it", "is", "that", "this", "one", "please", "would", "like", "to", "take", "pick", "choose", "want", "think", "say", "am", "will",
         "go", "with", "for", "me", "my", "let", "us", "do", "option", "number", "answer", "and", "of", "um", "well", "ok", "so", "just", "maybe", "probably", "guess", "have", "feel", "can", "you", "could", "we", "want", "really", "some", "yes", "yeah", "haha", "oh", "hmm"];

    private readonly Language language;
    private readonly Numbers numbers;

    /// <summary>The names of answers, read once each; an answer that is gone takes its entry along.</summary>
    private readonly ConditionalWeakTable<Option, string[][]> read = [];

    internal Choices(Language language, Numbers numbers)
    {
        this.language = language;
        this.numbers = numbers;
    }

    /// <summary>
    /// The index of the answer that is meant: by its title, value or another word for it, with a slip in spelling, or by
    /// position ("the second", "last one", "2"). Null when none or more than one is meant.
    /// </summary>
    public int? Read(string text, IReadOnlyList<Option> options)
    {
        var said = language.Read(text);
        if (said.Count == 0 || options.Count == 0)
        {
            return null;
        }

        var names = Names(options);
        var words = Words(said);
        return Only(names, name => name.SequenceEqual(words))
            ?? Only(names, name => Content(name).SequenceEqual(Content(words)) && Content(name).Any())
            ?? Position(said, options.Count)
            ?? Only(names, name => Holds(words, name))
            ?? Only(names, name => IsPart(words, name))
            ?? Only(names, name => Near(words, name));
    }

    /// <summary>
    /// The index of the answer that the message names and nothing else, with a slip in spelling at most: for questions
    /// that also take a sentence, where a word in passing must not count as an answer.
    /// </summary>
    public int? Named(string text, IReadOnlyList<Option> options)
    {
        var words = Words(text);
        var names = Names(options);
        return words.Length == 0 ? null
            : Only(names, name => name.SequenceEqual(words))
            ?? Only(names, name => Content(name).Any() && Content(name).SequenceEqual(Content(words)))
            ?? Only(names, name => Near(words, name));
    }

    private string[][][] Names(IReadOnlyList<Option> options) => [.. options.Select(option => read.GetValue(option, NamesOf))];

    private string[][] NamesOf(Option option) =>
        [.. option.Also.Append(option.Title).Append(option.Value.Replace('_', ' ')).Select(Words)];

    private string[] Words(string text) => Words(language.Read(text));

    private static string[] Words(Utterance utterance) => [.. utterance.Tokens.Select(token => token.Word)];

    private static IEnumerable<string> Content(IEnumerable<string> words) => words.Where(word => !Small.Contains(word));

    private static int? Only(string[][][] names, Func<string[], bool> fits)
    {
        int? found = null;
        for (var index = 0; index < names.Length; index++)
        {
            if (names[index].Any(fits))
            {
                if (found is not null)
                {
                    return null;
                }

                found = index;
            }
        }

        return found;
    }

    /// <summary>"the second", "last one", "2", "option 3", "number one"; "one" by itself, never after an article.</summary>
    private int? Position(Utterance said, int count)
    {
        var positions = language.Vocabulary.Answers.Positions;
        var named = said.Tokens.Where(token => positions.ContainsKey(token.Word)).Select(token => positions[token.Word]).Distinct().ToList();
        var rest = Content(Words(said)).Count(word => !positions.ContainsKey(word) && !char.IsAsciiDigit(word[0]) && !language.Vocabulary.Answers.Numbers.ContainsKey(word));
        if (rest > 1)
        {
            return null;
        }

        var position = named.Count == 1 ? named[0] : named.Count == 0 && rest == 0 ? numbers.Read(said) : null;
        return position switch
        {
            -1 => count - 1,
            >= 1 when position <= count && position % 1 == 0 => (int)position - 1,
            _ => null,
        };
    }

    /// <summary>Whether all words of the name stand in the message, side by side.</summary>
    private static bool Holds(string[] words, string[] name)
    {
        for (var at = 0; name.Length > 0 && at + name.Length <= words.Length; at++)
        {
            if (words.AsSpan(at, name.Length).SequenceEqual(name) && !(at > 0 && words[at - 1] is "not" or "no"))
            {
                return Content(name).Any();
            }
        }

        return false;
    }

    /// <summary>Whether the message says some words of the name and nothing else: "breathe" for "breathe with me".</summary>
    private static bool IsPart(string[] words, string[] name)
    {
        var said = Content(words).ToList();
        return said.Count > 0 && said.TrueForAll(name.Contains);
    }

    private static bool Near(string[] words, string[] name)
    {
        var (said, meant) = (string.Concat(Content(words)), string.Concat(Content(name)));
        return meant.Length >= 5 && Distance(said, meant) <= (meant.Length >= 9 ? 2 : 1);
    }

    /// <summary>How many letters must be put in, taken out or changed; 3 stands for any more.</summary>
    private static int Distance(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 2 || one.Length > 64)
        {
            return 3;
        }

        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return Math.Min(3, row[^1]);
    }
}
