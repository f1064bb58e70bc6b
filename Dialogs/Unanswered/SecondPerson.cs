using System.Collections.Frozen;
using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Unanswered;

/// <summary>
/// Turns what is told about someone into what is said to them: "he looks at his phone" becomes "you look at your phone".
/// A text that says "you" already is left as it is.
/// </summary>
/// <remarks>The words are lists of answers in the script <c>draft</c>: pronouns, forms of verbs, and verbs people ask with.</remarks>
internal sealed class SecondPerson(Words words)
{
    private const string You = "you";

    private readonly FrozenDictionary<string, string> pronouns = Table(words, "draft.pronouns");
    private readonly FrozenDictionary<string, string> forms = Table(words, "draft.forms");
    private readonly FrozenSet<string> verbs = Set(words, "draft.verbs");
    private readonly FrozenSet<string> adverbs = Set(words, "draft.adverbs");
    private readonly FrozenSet<string> afterObject = Set(words, "draft.after-object");

    public string Of(string text)
    {
        var said = text.Replace('\u2019', '\'').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (said.Any(word => Bare(word) is You or "your" or "you're" or "youre") || !said.Any(word => pronouns.ContainsKey(Bare(word))))
        {
            return text;
        }

        var isVerb = false;
        for (var at = 0; at < said.Length; at++)
        {
            var bare = Bare(said[at]);
            var opensVerb = IsSubject(bare) || (bare is "and" or "then" && at + 1 < said.Length && verbs.Contains(Base(Bare(said[at + 1]))));
            var turned = Pronoun(said, at) ?? (isVerb ? Verb(bare) : null);
            isVerb = opensVerb || (isVerb && adverbs.Contains(bare));
            said[at] = turned is null ? said[at] : turned + said[at][bare.Length..];
        }

        return string.Join(' ', said);
    }

    /// <summary>A wish as it stands after "I would like": "text me when you're late" becomes "you to text me when you're late".</summary>
    public string Request(string wish)
    {
        var turned = Of(Cut(wish, "that "));
        var first = Bare(turned.Split(' ')[0]);
        return first == You && !turned.StartsWith("you to ", StringComparison.OrdinalIgnoreCase) ? $"you to {turned[4..]}"
            : verbs.Contains(first) ? $"you to {turned}"
            : turned;
    }

    private static bool IsSubject(string bare) => bare is "he" or "she" or "they" or "he's" or "she's" or "hes" or "shes";

    /// <summary>"her" is "your" before what is hers, else "you".</summary>
    private string? Pronoun(string[] said, int at)
    {
        var bare = Bare(said[at]);
        return bare != "her" ? pronouns.GetValueOrDefault(bare)
            : at + 1 == said.Length || said[at].Length > bare.Length || afterObject.Contains(Bare(said[at + 1])) ? You : "your";
    }

    /// <summary>The form that goes with "you"; null when it is the same.</summary>
    private string? Verb(string bare) => adverbs.Contains(bare) ? null
        : forms.TryGetValue(bare, out var form) ? form
        : Base(bare) is var plain && plain != bare ? plain : null;

    private static string Base(string verb) =>
        verb.EndsWith("ies", StringComparison.Ordinal) && verb.Length > 4 ? $"{verb[..^3]}y"
        : Ends(verb, "ches", "shes", "sses", "xes", "zzes", "oes") ? verb[..^2]
        : verb.EndsWith('s') && !Ends(verb, "ss", "us", "is") && verb.Length > 2 ? verb[..^1]
        : verb;

    private static bool Ends(string verb, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (verb.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string Bare(string word) => word.ToLowerInvariant().TrimEnd('.', ',', ';', ':', '!', '?');

    private static string Cut(string text, string opening) =>
        text.StartsWith(opening, StringComparison.OrdinalIgnoreCase) ? text[opening.Length..] : text;

    private static FrozenDictionary<string, string> Table(Words words, string id) => words.Choice(id)
        .SelectMany(option => option.Also.Append(option.Title), (option, said) => (said, option.Value))
        .ToFrozenDictionary(pair => pair.said, pair => pair.Value, StringComparer.Ordinal);

    private static FrozenSet<string> Set(Words words, string id) =>
        words.Choice(id).SelectMany(option => option.Also.Append(option.Title)).ToFrozenSet(StringComparer.Ordinal);
}
