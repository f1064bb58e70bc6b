using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CompanionBot.Content;

/// <summary>Everything the bot says in one language: loaded once, checked whole, never changed.</summary>
public sealed class Library
{
    private readonly ContentSource source;

    private Library(
        ContentSource source,
        string locale,
        FrozenDictionary<string, Line> lines,
        FrozenDictionary<string, ImmutableArray<Option>> choices,
        Helplines helplines,
        Patterns patterns,
        PageWords page,
        Vocabulary vocabulary,
        SafetyWords safety,
        QuizItems quiz,
        Lessons lessons)
    {
        this.source = source;
        Locale = locale;
        Lines = lines;
        Choices = choices;
        Helplines = helplines;
        Patterns = patterns;
        Page = page;
        Vocabulary = vocabulary;
        Safety = safety;
        Quiz = quiz;
        Lessons = lessons;
    }

    public string Locale { get; }

    /// <summary>Every line by its id, e.g. <c>soothe.open</c>.</summary>
    public FrozenDictionary<string, Line> Lines { get; }

    /// <summary>Every list of answers by its id, e.g. <c>soothe.anchor</c>.</summary>
    public FrozenDictionary<string, ImmutableArray<Option>> Choices { get; }

    /// <summary>Where a person can turn to, by country.</summary>
    public Helplines Helplines { get; }

    /// <summary>The habits of mind that anxious thoughts show, and the counter-questions that fit them.</summary>
    public Patterns Patterns { get; }

    /// <summary>What the web page says around the chat.</summary>
    public PageWords Page { get; }

    /// <summary>What the recognizers know.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>How answers about danger, and countries, are worded.</summary>
    public SafetyWords Safety { get; }

    /// <summary>The sentences of the quiz.</summary>
    public QuizItems Quiz { get; }

    /// <summary>What can be learned here, and how it is asked for.</summary>
    public Lessons Lessons { get; }

    /// <summary>What training made of the examples; null when the program was built without it. The caller closes it.</summary>
    public Stream? OpenModel() => source.Open($"{Locale}/understanding.model");

    /// <summary>Reads and checks one locale.</summary>
    /// <exception cref="ContentException">Anything is wrong; it lists every fault, not only the first.</exception>
    public static Library Load(string locale = "en") => Load(locale, new ContentSource());

    internal static Library Load(string locale, ContentSource source)
    {
        var faults = new List<string>();
        var files = new ContentFiles(locale, source, faults);
        var scripts = new Scripts(files, faults);
        var helplines = Helplines.Load(files, faults);
        var patterns = Patterns.Load(files, faults);
        var page = PageWords.Load(files, helplines, faults);
        var vocabulary = Vocabulary.Read(files, faults);
        var safety = SafetyWords.Load(files, helplines, faults);
        var quiz = QuizItems.Load(files, faults);
        var lessons = Lessons.Load(files, scripts, faults);
        return faults.Count == 0
            ? new Library(
                source,
                locale,
                scripts.Lines.ToFrozenDictionary(),
                scripts.Choices.ToFrozenDictionary(),
                helplines!,
                patterns!,
                page!,
                vocabulary!,
                safety!,
                quiz!,
                lessons!)
            : throw new ContentException([.. faults]);
    }
}
