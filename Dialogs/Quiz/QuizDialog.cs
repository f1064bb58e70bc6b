using System.Text.Json;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.Quiz;

/// <summary>"What's my attachment style?": two dimensions, one relationship, and an honest result.</summary>
internal sealed class QuizDialog(Words words) : WaterfallDialog<QuizState>(Id, words, words.Library.Quiz.Version)
{
    public const string Id = "quiz";
    public const string Items = "items";

    private readonly QuizOpening opening = new(words);
    private readonly QuizQuestions questions = new(words);
    private readonly QuizGaps gaps = new(words);
    private readonly QuizResultTalk result = new(words);
    private readonly QuizMenu menu = new(words);

    protected override Waterfall<QuizState> Steps => Waterfall
        .Ask("unfinished", opening.AskUnfinished, opening.GoOn, QuizOpening.TakeGoOn, when: state => state.HasUnfinished)
        .Ask("about", opening.AskAbout, opening.Whom, opening.TakeWhom, when: state => state.Kind is null, skip: QuizOpening.InGeneral)
        .Ask("form", opening.AskForm, opening.Form, QuizOpening.TakeForm, when: state => state.Form is null, skip: QuizOpening.Quick)
        .Ask(Items, questions.Ask, questions.Reply, questions.Take, when: state => !questions.AreDone(state),
            until: questions.AreDone, skip: QuizQuestions.Skip, undo: QuizQuestions.Back)
        .Ask("alike", gaps.AskAlike, gaps.Again, QuizGaps.TakeAgain, when: state => Score(state).AllAlike)
        .Do("alike-left", gaps.LeaveAlike, when: state => Score(state).AllAlike)
        .Ask("gaps", gaps.AskGaps, gaps.GoBack, QuizGaps.TakeGoBack,
            when: state => !state.KnowsGaps && Score(state).HasGaps, skip: QuizGaps.Leave)
        .Do("nothing", gaps.LeaveEmpty, when: state => !HasResult(state))
        .Change("score", (chat, state) => QuizHistory.Note(chat, state, Score(state)), when: HasResult)
        .Ask("more", (chat, state) => result.Show(chat, state, Score(state)), menu.Look,
            (chat, state, look) => menu.Take(chat, state, Score(state), look.Value),
            when: HasResult, until: QuizMenu.IsDone, skip: QuizMenu.Leave, buttons: QuizMenu.Unseen)
        .Ask("keep", menu.AskKeep, menu.Keep, menu.TakeKeep, when: state => HasResult(state) && QuizMenu.CanKeep(state));

    protected override QuizState Start(Chat chat) => opening.Start(chat);

    protected override string Called(Chat chat, QuizState state) => questions.Called(chat, state) ?? chat.Word(CalledLine);

    /// <summary>Answers to sentences that have changed since say nothing; relationship and form still hold.</summary>
    protected override QuizState? Upgrade(int storedVersion, JsonElement stored) =>
        StateJson.TryRead<QuizState>(stored) is { At: null } state
            ? state with { Given = null, KnowsGaps = false, IsRenewed = true, IsJustRenewed = true }
            : null;

    private QuizScore Score(QuizState state) => questions.Score(state);

    private bool HasResult(QuizState state) =>
        Score(state) is { AllAlike: false } score && (score.Anxiety.Mean ?? score.Avoidance.Mean) is not null;
}
