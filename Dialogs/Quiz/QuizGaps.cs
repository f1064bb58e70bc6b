using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;

namespace CompanionBot.Dialogs.Quiz;

/// <summary>When the answers do not carry a result: all alike, or too many left out.</summary>
internal sealed class QuizGaps(Words words)
{
    private readonly Line alike = words["quiz.alike"];
    private readonly Line alikeLeft = words["quiz.alike-left"];
    private readonly Line gaps = words["quiz.gaps"];
    private readonly Line empty = words["quiz.empty"];
    private readonly DimensionNames dimensions = new(words);

    public Prompt<bool> Again { get; } = Prompt.YesNo(words.Choice("quiz.alike-answers"));

    public Prompt<bool> GoBack { get; } = Prompt.YesNo(words.Choice("quiz.gap-answers"));

    public void AskAlike(Chat chat, QuizState state) => chat.Ask(alike);

    public static QuizState TakeAgain(Chat chat, QuizState state, bool again)
    {
        if (!again)
        {
            return state;
        }

        chat.Goto(QuizDialog.Items);
        return state with { Given = null };
    }

    public void LeaveAlike(Chat chat, QuizState state)
    {
        chat.Say(alikeLeft);
        chat.End();
    }

    public void AskGaps(Chat chat, QuizState state) => chat.Ask(gaps, ("dimension", dimensions.Missing(Score(state))));

    public static QuizState TakeGoBack(Chat chat, QuizState state, bool back)
    {
        if (!back)
        {
            return Leave(state);
        }

        chat.Goto(QuizDialog.Items);
        return state with { Given = state.Answers.Replace(QuizAnswers.Skipped, QuizAnswers.Open), KnowsGaps = true };
    }

    public static QuizState Leave(QuizState state) => state with { KnowsGaps = true };

    public void LeaveEmpty(Chat chat, QuizState state)
    {
        chat.Say(empty);
        chat.End();
    }

    private QuizScore Score(QuizState state) => QuizScore.Of(words.Library.Quiz.Of(state.IsFull), state.Answers, state.IsFull);
}

/// <summary>What the two dimensions are called in a sentence.</summary>
internal sealed class DimensionNames(Words words)
{
    private readonly Line anxiety = words["quiz.dimension-anxiety"];
    private readonly Line avoidance = words["quiz.dimension-avoidance"];
    private readonly Line both = words["quiz.dimension-both"];

    public string this[Dimension dimension] => (dimension == Dimension.Anxiety ? anxiety : avoidance).Variants[0];

    /// <summary>The dimensions a score has nothing to say about.</summary>
    public string Missing(QuizScore score) =>
        score.Avoidance.Mean is not null ? this[Dimension.Anxiety]
        : score.Anxiety.Mean is not null ? this[Dimension.Avoidance]
        : both.Variants[0];
}
