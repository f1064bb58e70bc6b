using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;

namespace CompanionBot.Dialogs.Quiz;

/// <summary>The relationship a quiz is about.</summary>
/// <param name="Kind">One of the content's, or <c>named</c>.</param>
/// <param name="Label">What the person calls them; null = the usual word.</param>
internal sealed record Whom(string Kind, string? Label = null);

/// <summary>Takes a relationship ("my ex", "mum", "in general") or a name.</summary>
internal sealed partial class WhomPrompt : Prompt<Whom>
{
    private const string Named = "named";
    private const int MostWords = 8;

    private readonly Phrasebook<string> words = new();

    private readonly HashSet<string> notNames;

    public WhomPrompt(QuizItems quiz)
        : base("choice")
    {
        var relationships = quiz.Relationships;
        notNames = quiz.NotNames.ToHashSet(StringComparer.Ordinal);
        Buttons = [.. relationships.Where(one => one.Title is not null).Select(one => new Option(one.Value, one.Title!))];
        foreach (var one in relationships)
        {
            words.Add([one.Value, one.Title ?? one.Value, one.Label, .. one.Words], one.Value);
        }
    }

    public override ImmutableArray<Option> Buttons { get; }

    public override Reading<Whom> Read(Chat chat, string text)
    {
        var wrote = Lead().Replace(text.Trim().TrimEnd('.', '!', '?', ','), "");
        var count = AnswerText.Words(wrote).Length;
        var whom = count is 0 or > MostWords || chat.Meaning.Intent is { IsStrong: true, Name: not ("quiz" or "other") }
            ? null
            : In(wrote) ?? NameIn(wrote);
        return whom is null ? Reading<Whom>.Missed : Reading<Whom>.Understood(whom);
    }

    /// <summary>The relationship that a longer message mentions as "my …": "what's my style with my ex".</summary>
    public Whom? Mentioned(string text) => My().Matches(text).Select(match => Whose(match.Value)).FirstOrDefault(whom => whom is not null);

    private Whom? In(string text)
    {
        var wrote = AnswerText.Words(text);
        return wrote.Length > 0 && Whose(text) is { } whom ? whom
            : Enumerable.Range(0, wrote.Length).Select(at => words.Find(wrote, at)?.Meaning).FirstOrDefault(kind => kind is not null) is { } kind
            ? new Whom(kind)
            : null;
    }

    /// <summary>"My boyfriend" becomes what the sentences call him; "my boyfriend Tom" becomes Tom.</summary>
    private Whom? Whose(string text)
    {
        var match = My().Match(text);
        if (!match.Success || AnswerText.Words(match.Groups["who"].Value) is not { Length: > 0 } who || words.Find(who, 0) is not { } found)
        {
            return null;
        }

        var name = match.Groups["name"].Value;
        return new Whom(found.Meaning, name.Length > 0 ? name : found.Meaning == who[0] ? null : $"my {string.Join(' ', who.Take(found.Length))}");
    }

    private Whom? NameIn(string text) =>
        AnswerText.Words(text).Any(notNames.Contains) && !MyOther().IsMatch(text) ? null
        : MyOther().IsMatch(text) ? new Whom(Named, text.ToLowerInvariant())
        : Name().IsMatch(text) ? new Whom(Named, Capitalize(text))
        : null;

    private static string Capitalize(string name) =>
        string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    [GeneratedRegex(@"^(?:(?:um|uh|hm+|well|ok|okay|so|about|with|it's|its|for|let's do|lets do|let's say|i think|maybe|probably|his name is|her name is|their name is|someone called|someone named)\s*,?\s+)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    /// <summary>One or two words after "my", and a name behind them.</summary>
    [GeneratedRegex(@"\b[Mm]y (?<who>(?:ex|best|other)[ -]?[a-z]*|[a-z]+)(?:,? (?<name>\p{Lu}[\p{L}'-]+))?", RegexOptions.CultureInvariant)]
    private static partial Regex My();

    [GeneratedRegex(@"^my \p{L}+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MyOther();

    /// <summary>Up to two words of letters: a name, whatever its case.</summary>
    [GeneratedRegex(@"^\p{L}[\p{L}'-]{1,19}(?: \p{L}[\p{L}'-]{0,19})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
