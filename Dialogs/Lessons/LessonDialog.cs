using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Lessons;

/// <summary>
/// Answers a question about attachment with one short lesson, asks one small thing about the person in return, and goes on
/// with the next question.
/// </summary>
internal sealed class LessonDialog : WaterfallDialog<LessonState>
{
    private readonly Line calledOf;
    private readonly LessonShelf shelf;
    private readonly Asking asking;
    private readonly Telling telling;
    private readonly Reflecting reflecting;

    public LessonDialog(Words words)
        : base("lesson", words)
    {
        calledOf = words["lesson.called-of"];
        shelf = new LessonShelf(words);
        asking = new Asking(words, shelf);
        telling = new Telling(words, shelf, asking);
        reflecting = new Reflecting(words, shelf, asking, telling);
    }

    /// <summary>Where it only offers more, anything else is taken up for what it is.</summary>
    protected internal override bool GivesWay(string step) => step is "which" or "calm" or "keep" or "next";

    protected internal override bool Takes(Chat chat) => asking.Knows(chat);

    protected override LessonState Start(Chat chat) => asking.Start(chat);

    protected override string Called(Chat chat, LessonState state) =>
        state.Lesson is { } lesson ? chat.Word(calledOf, ("title", shelf[lesson].Lesson.Title)) : base.Called(chat, state);

    protected override Waterfall<LessonState> Steps => Waterfall
        .Then(asking.First)
        .Then(telling.In)
        .Then(reflecting.In)
        .Then(asking.Last);
}
