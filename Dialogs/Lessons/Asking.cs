using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.Lessons;

/// <summary>Choosing what to learn: by title, or by a question, before a lesson and after it.</summary>
internal sealed class Asking(Words words, LessonShelf shelf)
{
    private const int MostWords = 10;

    private readonly Questions questions = new(words.Library);
    private readonly ImmutableArray<Option> begin = words.Choice("lesson.begin");
    private readonly Line menu = words["lesson.menu"];
    private readonly Line unknown = words["lesson.unknown"];
    private readonly Line far = words["lesson.unknown-far"];
    private readonly Line next = words["lesson.next"];
    private readonly Line close = words["lesson.close"];

    /// <summary>What a message asks for, before a lesson runs.</summary>
    public LessonState Start(Chat chat) =>
        chat.Meaning.Intent.Name == "restart" && chat.State.Tonight.Lesson is { } told ? LessonState.Of(Topic.Parse(told))
        : shelf.Named(chat, chat.Text) is { } title ? new LessonState { Lesson = title }
        : questions.IsAboutNothing(chat.Text) || chat.Understanding.Choices.Named(chat.Text, begin) is not null ? Menu(chat)
        : Find(chat, chat.State.Tonight.Lesson) is { } topic ? LessonState.Of(topic)
        : Unknown(chat);

    /// <summary>A question that a lesson knows nearly word for word, though no intent says so.</summary>
    public bool Knows(Chat chat) =>
        IsTitle(chat) || IsKnown(chat);

    /// <summary>"Why am I like this" holds no word of a subject and is a question all the same.</summary>
    private LessonState Menu(Chat chat) =>
        Find(chat, chat.State.Tonight.Lesson) is { } topic ? LessonState.Of(topic) : new LessonState();

    private bool IsTitle(Chat chat) =>
        chat.Text.Count(char.IsWhiteSpace) < 2 && chat.Meaning.Intent.Name is "other" or "learn" && shelf.Named(chat, chat.Text) is not null;

    private bool IsKnown(Chat chat) =>
        chat.Text.Length > 0 && questions.IsOne(chat.Text) && Find(chat, chat.State.Tonight.Lesson) is { } topic
        && topic.Score >= Needed(chat);

    /// <summary>How sure a question has to be of its lesson: the more, the more speaks for another conversation.</summary>
    private static double Needed(Chat chat) =>
        chat.Meaning.Intent is { IsStrong: true, Name: not "learn" } ? 1
        : chat.Meaning.Thought.Anxious || chat.Meaning.Silence is not null || chat.Meaning.Intent.Name == "unanswered" ? LessonSearch.Sure
        : LessonSearch.Likely;

    public bool IsQuestion(string text) => questions.IsOne(text);

    public Waterfall<LessonState> First(Waterfall<LessonState> waterfall) => waterfall
        .Do("elsewhere", Elsewhere, when: state => state.Unknown is not null)
        .Ask("which", AskWhich, new LessonPrompt(LessonPrompt.Nothing, Names, Fits), Take, when: state => state.Lesson is null, buttons: Choices);

    public Waterfall<LessonState> Last(Waterfall<LessonState> waterfall) => waterfall
        .Ask("next", (chat, _) => chat.Ask(next), new LessonPrompt(LessonPrompt.Nothing, Names, Fits), Take, buttons: (_, state) => shelf.After(state.Lesson!));

    /// <summary>Another lesson in the place of this one; null when the text names none and asks for none.</summary>
    public LessonState? Turn(Chat chat, LessonState state, string text)
    {
        var to = shelf.Named(chat, text) is { } title ? new LessonState { Lesson = title }
            : questions.IsOne(text) && questions.Find(text, Before(state)) is { } topic ? LessonState.Of(topic)
            : null;
        if (to is not null)
        {
            chat.Goto("begin");
        }

        return to;
    }

    public LessonState Close(Chat chat, LessonState state)
    {
        chat.Say(close);
        chat.End();
        return state;
    }

    /// <summary>A question that holds a worry, or a silence, and no lesson answers, is taken up as that.</summary>
    private static void Elsewhere(Chat chat, LessonState state)
    {
        if (chat.Meaning.Thought.Anxious)
        {
            chat.Become("thought");
        }
        else if (chat.Meaning.Trigger == "unresponsiveness")
        {
            chat.Become("unanswered");
        }
    }

    private void AskWhich(Chat chat, LessonState state)
    {
        if (state.Unknown is { } asked)
        {
            chat.Ask(state.Near is null ? far : unknown, ("words", asked));
        }
        else
        {
            chat.Ask(menu);
        }
    }

    private IEnumerable<Option> Choices(IEnumerable<Option> all, LessonState state) =>
        state.Near is { } near ? shelf.Near(near.Split(',')) : shelf.Page(state.Page);

    private LessonState Take(Chat chat, LessonState state, string text)
    {
        if (Turn(chat, state, text) is { } other)
        {
            return other;
        }

        if (shelf.IsEnough(chat, text))
        {
            return Close(chat, state);
        }

        chat.Goto("which");
        return shelf.IsMore(chat, text) ? new LessonState { Page = state.Near is null && state.Lesson is null ? state.Page + 1 : 0 }
            : Find(chat, Before(state)) is { } topic ? Begin(chat, topic)
            : questions.IsAboutNothing(text) ? new LessonState()
            : Unknown(chat);
    }

    private static string? Before(LessonState state) => state.Lesson is { } lesson ? new Topic(lesson, state.Side).Key : null;

    private static LessonState Begin(Chat chat, Topic topic)
    {
        chat.Goto("begin");
        return LessonState.Of(topic);
    }

    private bool Names(Chat chat, string text) =>
        shelf.Named(chat, text) is not null || shelf.IsMore(chat, text) || shelf.IsEnough(chat, text);

    private bool Fits(Chat chat, string text) =>
        !shelf.IsDoing(chat, text)
        && (questions.IsOne(text) || chat.Meaning.Intent.Name == "learn" || (IsShort(text) && Find(chat, null) is not null));

    /// <summary>"Jealousy" names a subject; a whole sentence with that word in it tells of something.</summary>
    private static bool IsShort(string text) => text.Count(char.IsWhiteSpace) < 4;

    private Topic? Find(Chat chat, string? before) => questions.Find(chat.Text, before);

    private LessonState Unknown(Chat chat) => new()
    {
        Unknown = Quote.Of(chat.Text, MostWords),
        Near = questions.Near(chat.Text) is { IsEmpty: false } near ? string.Join(',', near) : null,
    };
}
