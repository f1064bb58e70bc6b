using System.Collections.Frozen;
using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Lessons;

/// <summary>What one lesson says.</summary>
internal sealed class LessonWords
{
    private const int MostParts = 3;

    public LessonWords(Words words, Lesson lesson)
    {
        var own = $"lesson.{lesson.Id}";
        Lesson = lesson;
        Parts = [words[$"{own}.tell-1"], .. Enumerable.Range(2, MostParts - 1).Select(part => words.Find($"{own}.tell-{part}")).OfType<Line>()];
        Short = words[$"{own}.short"];
        Question = words[$"{own}.ask"];
        Smaller = words[$"{own}.small"];
        Heard = words[$"{own}.own"];
        Answers = words.FindChoice($"{own}.answers");
        Replies = Answers.ToFrozenDictionary(option => option.Value, option => words[$"{own}.reply-{option.Value}"], StringComparer.Ordinal);
        Sides = words.Library.Lessons.Questions.Styles.Keys
            .Select(style => (Style: style, Line: words.Find($"{own}.side-{style}"))).Where(side => side.Line is not null)
            .ToFrozenDictionary(side => side.Style, side => side.Line!, StringComparer.Ordinal);
        Memories = [.. words.Library.Lessons.All.Select(other => other.Id).OrderByDescending(other => other == lesson.Id)
            .Select(other => (other, words.Find($"{own}.from-{other}")!)).Where(memory => memory.Item2 is not null)];
    }

    public Lesson Lesson { get; }

    /// <summary>The lesson itself, a bubble each.</summary>
    public ImmutableArray<Line> Parts { get; }

    /// <summary>All of it in a sentence or two, for a moment that has no room for more.</summary>
    public Line Short { get; }

    /// <summary>What is asked of the person at the end.</summary>
    public Line Question { get; }

    /// <summary>The same in smaller, for whoever has no answer.</summary>
    public Line Smaller { get; }

    /// <summary>What is said to an answer in the person's own words.</summary>
    public Line Heard { get; }

    public ImmutableArray<Option> Answers { get; }

    public FrozenDictionary<string, Line> Replies { get; }

    /// <summary>The lesson as it is for another style.</summary>
    public FrozenDictionary<string, Line> Sides { get; }

    /// <summary>What an earlier note, of this or another lesson, is brought back with; its own first.</summary>
    public ImmutableArray<(string Lesson, Line Line)> Memories { get; }
}
