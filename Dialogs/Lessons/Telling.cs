using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Lessons;

/// <summary>Tells a lesson in one or two short parts; while it burns only a sentence of it, and the rest when it is wished for.</summary>
internal sealed class Telling(Words words, LessonShelf shelf, Asking asking)
{
    private const string ToLast = "next";

    /// <summary>Words of an earlier note that stand before a part, in one bubble with it.</summary>
    private const int MostRemembered = 6;

    private readonly Burning burning = new(words.Library);
    private readonly Phrases go = new(words.Choice("lesson.go"));
    private readonly Line calm = words["lesson.calm"];
    private readonly Line onward = words["lesson.onward"];
    private readonly Line remark = words["lesson.remark"];

    public Waterfall<LessonState> In(Waterfall<LessonState> waterfall) => waterfall
        .Change("begin", Begin)
        .Do("side", SaySide, when: state => state.Side is not null)
        .Ask("calm", SayShort, new LessonPrompt(LessonPrompt.Nothing, IsPlain, (_, text) => asking.IsQuestion(text)), TakeCalm, when: state => state.IsShort, buttons: Rest(words.Choice("lesson.calm")))
        .Ask("part", SayPart, new LessonPrompt(LessonPrompt.Nothing, IsPlain), TakePart, when: HasMore, until: state => !HasMore(state), undo: OneBack, buttons: Rest([.. words.Choice("lesson.go"), .. shelf.Enough]));

    /// <summary>Says the part that comes now, with what the person noted on an earlier day before the first.</summary>
    public void SayNow(Chat chat, LessonState state)
    {
        var lesson = shelf[state.Lesson!];
        if (state.Told == 0)
        {
            Recall(chat, lesson);
        }

        chat.Say(lesson.Parts[Math.Min(state.Told, lesson.Parts.Length - 1)]);
    }

    private static Func<IEnumerable<Option>, LessonState, IEnumerable<Option>> Rest(IEnumerable<Option> options) => (_, _) => options;

    private LessonState Begin(Chat chat, LessonState state)
    {
        chat.State = chat.State with { Tonight = chat.State.Tonight with { Lesson = new Topic(state.Lesson!, state.Side).Key } };
        return new LessonState { Lesson = state.Lesson, Side = state.Side, IsShort = burning.Is(chat) };
    }

    private void SaySide(Chat chat, LessonState state)
    {
        chat.Say(shelf[state.Lesson!].Sides[state.Side!]);
        chat.Goto(ToLast);
    }

    private void SayShort(Chat chat, LessonState state)
    {
        chat.Say(shelf[state.Lesson!].Short);
        chat.Ask(calm);
        chat.AddNothing();
    }

    /// <summary>It only says to go on, or to leave it.</summary>
    private bool IsPlain(Chat chat, string text) => go.Is(text) || shelf.IsEnough(chat, text);

    private LessonState TakeCalm(Chat chat, LessonState state, string text) =>
        asking.Turn(chat, state, text) ?? (shelf.IsEnough(chat, text) ? asking.Close(chat, state) : state);

    private void SayPart(Chat chat, LessonState state)
    {
        SayNow(chat, state);
        chat.Ask(onward);
    }

    private LessonState TakePart(Chat chat, LessonState state, string text)
    {
        if (asking.Turn(chat, state, text) is { } other)
        {
            return other;
        }

        if (shelf.IsEnough(chat, text) && !go.Is(text))
        {
            return asking.Close(chat, state);
        }

        if (!go.Is(text))
        {
            chat.Say(remark, ("words", Quote.Of(chat)));
        }

        return state with { Told = state.Told + 1 };
    }

    private bool HasMore(LessonState state) => state.Told < shelf[state.Lesson!].Parts.Length - 1;

    private static LessonState? OneBack(LessonState state) => state.Told > 0 ? state with { Told = state.Told - 1 } : null;

    private static void Recall(Chat chat, LessonWords lesson)
    {
        foreach (var (other, line) in lesson.Memories)
        {
            if (Note.Of(chat, other) is { } note)
            {
                chat.Say(line, ("answer", Quote.Of(note.Words, MostRemembered)));
                return;
            }
        }
    }
}
