using System.Collections.Frozen;
using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Lessons;

/// <summary>What a question is about: a lesson, or a lesson as it is for another of the four styles.</summary>
internal sealed class Questions
{
    private const string Own = "anxious";

    /// <summary>Its other name holds that of another style: fearful-avoidant.</summary>
    private const string Mixed = "disorganized";

    private static readonly string[] Inner = [" why ", " what ", " how "];

    private readonly LessonSearch search;
    private readonly Terms terms;
    private readonly Library library;
    private readonly FrozenDictionary<string, string> styleOf;
    private readonly FrozenSet<string> openers;
    private readonly ImmutableArray<string> follow;

    public Questions(Library library)
    {
        this.library = library;
        var words = library.Lessons.Questions;
        search = new LessonSearch(library);
        terms = new Terms(library);
        styleOf = words.Styles.SelectMany(pair => pair.Value.Select(word => (Word: terms.All(word)[0], Style: pair.Key)))
            .DistinctBy(pair => pair.Word)
            .ToFrozenDictionary(pair => pair.Word, pair => pair.Style, StringComparer.Ordinal);
        openers = words.Openers.ToFrozenSet(StringComparer.Ordinal);
        follow = words.Follow;
    }

    /// <summary>Whether a text is put as a question.</summary>
    public bool IsOne(string text) =>
        text.TrimEnd().EndsWith('?') || Follows(text)
        || text.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries) is [var first, ..]
            && openers.Contains(first.Trim(',', '.').ToLowerInvariant().Replace('’', '\''));

    /// <summary>The lesson that answers a question.</summary>
    /// <param name="before">What was told last (<see cref="Topic.Key"/>), whose subject a short question goes on with.</param>
    public Topic? Find(string text, string? before) =>
        OfWhole(text, before) ?? (Question(text) is { Length: > 0 } question ? OfWhole(question, before) : null);

    /// <summary>"Teach me something": no word of it names a subject.</summary>
    public bool IsAboutNothing(string text) => terms.Telling(text).IsEmpty;

    /// <summary>The two lessons that come nearest.</summary>
    public ImmutableArray<string> Near(string text) => [.. search.Rank(text).Take(2).Where(found => found.Score > 0).Select(found => found.Lesson)];

    private Topic? OfWhole(string text, string? before)
    {
        var said = StyleIn(text);
        var rest = WithoutStyle(text);
        if (said is not null && before is not null && Follows(text) && terms.Telling(rest).IsEmpty)
        {
            return OfStyle(said, Topic.Parse(before).Lesson);
        }

        var style = said ?? Subject(text, before);
        var ranked = search.Rank(text);
        if (ranked[0].Score >= (style == Own ? LessonSearch.Close : LessonSearch.Sure))
        {
            return Of(ranked[0], style);
        }

        if (said is not null && terms.Telling(rest).IsEmpty)
        {
            return new Topic(said, null, 1);
        }

        var best = style is null ? ranked : search.Rank(rest);
        return best[0].Score >= LessonSearch.Threshold ? Of(best[0], style)
            : ranked[0].Score >= LessonSearch.Threshold ? Of(ranked[0], style)
            : said is not null and not Own ? new Topic(said, null, LessonSearch.Threshold)
            : null;
    }

    private Topic Of((string Lesson, double Score) found, string? style) => new(found.Lesson, Side(found.Lesson, style), found.Score);

    /// <summary>"i cant breathe why am i like this": the question at the end of what is told; empty where there is none.</summary>
    private static string Question(string text)
    {
        var at = Inner.Select(word => text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase)).Max();
        return at > 0 ? text[at..].TrimStart() : "";
    }

    /// <summary>"And avoidant?": as the lesson before says it of them, else what that style is.</summary>
    private Topic OfStyle(string style, string before) =>
        Side(before, style) is { } side ? new Topic(before, side, 1) : new Topic(style, null, 1);

    private string? Side(string lesson, string? style) =>
        style is not null and not Own && lesson != style && library.Lines.ContainsKey($"lesson.{lesson}.side-{style}") ? style : null;

    private string? StyleIn(string text)
    {
        var styles = terms.All(text).Select(word => styleOf.GetValueOrDefault(word)).OfType<string>().Distinct().ToList();
        return styles.Contains(Mixed) ? Mixed
            : styles.Where(style => style != Own).DefaultIfEmpty(styles.FirstOrDefault()).ToList() is [{ } only] ? only : null;
    }

    /// <summary>"And what causes it?" after a lesson about one style still speaks of that style.</summary>
    private string? Subject(string text, string? before)
    {
        if (before is null || !Follows(text))
        {
            return null;
        }

        var (lesson, side, _) = Topic.Parse(before);
        return side ?? (lesson != Own && library.Lessons.Questions.Styles.ContainsKey(lesson) ? lesson : null);
    }

    private string WithoutStyle(string text) => string.Join(' ', terms.All(text).Where(word => !styleOf.ContainsKey(word)));

    private bool Follows(string text)
    {
        var said = text.TrimStart();
        return follow.Any(begin => said.StartsWith(begin, StringComparison.OrdinalIgnoreCase) && (said.Length == begin.Length || !char.IsLetter(said[begin.Length])));
    }
}

/// <summary>What to answer with.</summary>
/// <param name="Side">The style that the lesson is to speak of; null = itself.</param>
/// <param name="Score">How sure that is, 0 to 1.</param>
internal sealed record Topic(string Lesson, string? Side = null, double Score = 1)
{
    /// <summary>Lesson and side as one word, to be remembered: <c>causes.avoidant</c>.</summary>
    public string Key => Side is null ? Lesson : $"{Lesson}.{Side}";

    public static Topic Parse(string key) => key.Split('.') is [var lesson, var side] ? new Topic(lesson, side) : new Topic(key);
}
