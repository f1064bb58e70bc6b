using System.Collections.Frozen;
using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;

namespace CompanionBot.Dialogs.Lessons;

/// <summary>All lessons, as what a person can choose from.</summary>
internal sealed class LessonShelf
{
    private const int OnOnePage = 5;

    private readonly FrozenDictionary<string, LessonWords> lessons;
    private readonly ImmutableArray<Option> titles;
    private readonly ImmutableArray<Option> doing;
    private readonly ImmutableArray<Option> more;

    public LessonShelf(Words words)
    {
        var all = words.Library.Lessons.All;
        lessons = all.ToFrozenDictionary(lesson => lesson.Id, lesson => new LessonWords(words, lesson), StringComparer.Ordinal);
        titles = [.. all.Select(lesson => new Option(lesson.Id, lesson.Title))];
        doing = words.Choice("lesson.do");
        more = words.Choice("lesson.more");
        Enough = words.Choice("lesson.enough");
    }

    public LessonWords this[string id] => lessons[id];

    /// <summary>The answers that end the talk about lessons.</summary>
    public ImmutableArray<Option> Enough { get; }

    /// <summary>One page of the list, and the way to the next.</summary>
    public IEnumerable<Option> Page(int page) =>
        titles.Skip(page % Pages * OnOnePage).Take(OnOnePage).Concat(more);

    /// <summary>These lessons, and the way to all others.</summary>
    public IEnumerable<Option> Near(IEnumerable<string> ids) => titles.Where(title => ids.Contains(title.Value)).Concat(more);

    /// <summary>What goes on from a lesson.</summary>
    public IEnumerable<Option> After(string id) =>
        titles.Where(title => lessons[id].Lesson.Next.Contains(title.Value))
            .Concat(doing.Where(option => lessons[id].Lesson.Do.Contains(option.Value)))
            .Concat(Enough);

    /// <summary>The lesson that is named by its title.</summary>
    public string? Named(Chat chat, string text) =>
        chat.Understanding.Choices.Named(text, titles) is { } index ? titles[index].Value : null;

    public bool IsMore(Chat chat, string text) => chat.Understanding.Choices.Named(text, more) is not null;

    public bool IsEnough(Chat chat, string text) => chat.Understanding.Choices.Named(text, Enough) is not null;

    /// <summary>Whether a tapped answer is one that belongs to another dialog.</summary>
    public bool IsDoing(Chat chat, string text) => ChoiceOrWordsPrompt.Pick(chat, text, doing) is not null;

    private int Pages => (titles.Length + OnOnePage - 1) / OnOnePage;
}
