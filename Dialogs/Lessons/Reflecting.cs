using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Lessons;

/// <summary>The small question at the end of a lesson, what is said to the answer, and whether it is kept.</summary>
internal sealed class Reflecting(Words words, LessonShelf shelf, Asking asking, Telling telling)
{
    private readonly OwnWords own = new(words);
    private readonly Line open = words["lesson.open"];
    private readonly Line noAnswer = words["lesson.no-answer"];
    private readonly Line keep = words["lesson.keep"];
    private readonly Line kept = words["lesson.kept"];
    private readonly Line notKept = words["lesson.not-kept"];

    public Waterfall<LessonState> In(Waterfall<LessonState> waterfall) => waterfall
        .Ask("ask", AskMe, new LessonPrompt(LessonPrompt.AboutMe), TakeAnswer, buttons: (_, state) => shelf[state.Lesson!].Answers)
        .Ask("keep", AskKeep, Prompt.YesNo(words.Choice("lesson.keep")), TakeKeep, when: state => state.Answer is not null);

    private void AskMe(Chat chat, LessonState state)
    {
        var lesson = shelf[state.Lesson!];
        if (state.IsSmall)
        {
            chat.Ask(lesson.Smaller);
            return;
        }

        telling.SayNow(chat, state);
        chat.Ask(lesson.Question);
    }

    private LessonState TakeAnswer(Chat chat, LessonState state, string text)
    {
        var lesson = shelf[state.Lesson!];
        if (ChoiceOrWordsPrompt.Pick(chat, text, lesson.Answers) is { } index)
        {
            var answer = lesson.Answers[index];
            chat.Say(lesson.Replies[answer.Value]);
            return Noted(chat, state, answer.Title);
        }

        if (asking.Turn(chat, state, text) is { } other)
        {
            return other;
        }

        if (asking.IsQuestion(text))
        {
            chat.Say(noAnswer);
            return Smaller(chat, state);
        }

        if (own.In(text) is not { } said)
        {
            return Smaller(chat, state);
        }

        chat.Say(lesson.Heard, ("words", Quote.Of(said)));
        return Noted(chat, state, Quote.Of(said));
    }

    /// <summary>No answer is met with a smaller question, and the second time left open.</summary>
    private LessonState Smaller(Chat chat, LessonState state)
    {
        if (state.IsSmall)
        {
            chat.Say(open);
            return state;
        }

        chat.Goto("ask");
        return state with { IsSmall = true };
    }

    private static LessonState Noted(Chat chat, LessonState state, string answer)
    {
        var note = new Note(state.Lesson!, answer, chat.Now);
        chat.Remember(Purpose.Notes, memories => memories with { Notes = Note.Put(memories.Notes, note) });
        return state with { Answer = chat.MayAskToKeep(Purpose.Notes) ? answer : null };
    }

    private void AskKeep(Chat chat, LessonState state)
    {
        chat.Ask(keep, ("answer", state.Answer!));
        chat.AskedToKeep(Purpose.Notes);
    }

    private LessonState TakeKeep(Chat chat, LessonState state, bool yes)
    {
        if (yes)
        {
            chat.Agree(Purpose.Notes, keep);
        }

        chat.Say(yes ? kept : notKept);
        return state with { Answer = null };
    }
}
