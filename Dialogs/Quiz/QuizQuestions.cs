using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;

namespace CompanionBot.Dialogs.Quiz;

/// <summary>The sentences, one at a time, without a word between them.</summary>
internal sealed class QuizQuestions
{
    private readonly ImmutableArray<QuizItem> full;
    private readonly ImmutableArray<QuizItem> quick;
    private readonly ImmutableArray<AgreementAnswer> answers;
    private readonly QuizNames names;
    private readonly Line how;
    private readonly Line howEx;
    private readonly Line renewed;
    private readonly Line item;
    private readonly Line changed;
    private readonly Line notYet;
    private readonly Line calledAt;
    private readonly Line calledResult;

    public QuizQuestions(Words words)
    {
        var quiz = words.Library.Quiz;
        (full, quick, answers) = (quiz.Of(full: true), quiz.Of(full: false), quiz.Agreement.Answers);
        names = new QuizNames(quiz);
        Reply = new ReplyPrompt(new AgreementReader(quiz.Agreement), answers);
        (how, howEx, renewed) = (words["quiz.how"], words["quiz.how-ex"], words["quiz.renewed"]);
        (item, changed, notYet) = (words["quiz.item"], words["quiz.changed"], words["quiz.not-yet"]);
        (calledAt, calledResult) = (words["quiz.called-at"], words["quiz.called-result"]);
    }

    public Prompt<QuizReply> Reply { get; }

    public bool AreDone(QuizState state) => QuizAnswers.IsComplete(state.Answers, Items(state).Length);

    public QuizScore Score(QuizState state) => QuizScore.Of(Items(state), state.Answers, state.IsFull);

    /// <summary>What the quiz is called in the middle of a sentence; null before the first question.</summary>
    public string? Called(Chat chat, QuizState state) =>
        state.Form is null || state.Kind is null ? null
        : AreDone(state) ? chat.Word(calledResult)
        : chat.Word(calledAt, ("number", Number(state)));

    public void Ask(Chat chat, QuizState state)
    {
        if (state.IsRenewed)
        {
            chat.Say(renewed);
        }

        if (state.Answers.Length == 0)
        {
            chat.Say(how, ("them", names.Yours(state)));
            if (state.Kind == "ex")
            {
                chat.Say(howEx);
            }
        }

        var items = Items(state);
        chat.Ask(
            item,
            ("number", Number(state)),
            ("total", $"{items.Length}"),
            ("item", items[QuizAnswers.Next(state.Answers)].About(names.Mine(state))));
    }

    public QuizState Take(Chat chat, QuizState state, QuizReply reply)
    {
        if (state.IsJustRenewed)
        {
            return state;
        }

        var next = QuizAnswers.Next(state.Answers);
        var at = reply.Question switch { null => next, Corrections.Last => next - 1, { } question => question - 1 };
        if (at < 0 || at > next || (at == next && reply.Value is null))
        {
            chat.Say(notYet, ("number", $"{Math.Max(at + 1, 1)}"));
            return state;
        }

        if (reply is { Question: not null, Value: { } value } && at != next)
        {
            chat.Say(changed, ("number", $"{at + 1}"), ("answer", answers[value - 1].Title));
        }

        var given = reply.Value is { } answer
            ? QuizAnswers.Set(state.Answers, at, (char)('0' + answer))
            : QuizAnswers.Reopen(state.Answers, at);
        return state with { Given = given, IsRenewed = false, Seen = null };
    }

    public static QuizState Skip(QuizState state) => state.IsJustRenewed
        ? state
        : state with { Given = QuizAnswers.Answer(state.Answers, QuizAnswers.Skipped), IsRenewed = false, Seen = null };

    public static QuizState? Back(QuizState state) =>
        QuizAnswers.Back(state.Answers) is { } given ? state with { Given = given, Seen = null } : null;

    private ImmutableArray<QuizItem> Items(QuizState state) => state.IsFull ? full : quick;

    private static string Number(QuizState state) => $"{QuizAnswers.Next(state.Answers) + 1}";
}
