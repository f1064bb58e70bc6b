using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;

namespace CompanionBot.Dialogs.Quiz;

/// <summary>Before the first sentence: whom the quiz is about and how long it may be. What was said already is not asked.</summary>
internal sealed class QuizOpening
{
    private readonly WhomPrompt whom;
    private readonly Phrasebook<string> forms = new();
    private readonly Line intro;
    private readonly Line about;
    private readonly Line form;
    private readonly Line unfinished;
    private readonly QuizNames names;

    public QuizOpening(Words words)
    {
        whom = new WhomPrompt(words.Library.Quiz);
        names = new QuizNames(words.Library.Quiz);
        (intro, about, form, unfinished) = (words["quiz.intro"], words["quiz.about"], words["quiz.form"], words["quiz.unfinished"]);
        var formOptions = words.Choice("quiz.forms");
        foreach (var option in formOptions)
        {
            forms.Add([option.Value, .. option.Also], option.Value);
        }

        Form = Prompt.Choice(formOptions);
        GoOn = Prompt.Choice(words.Choice("quiz.unfinished-answers"));
    }

    public Prompt<Whom> Whom => whom;

    public Prompt<Option> Form { get; }

    public Prompt<Option> GoOn { get; }

    /// <summary>Reads the wish itself: "a quick quiz about my ex" leaves nothing to ask.</summary>
    public QuizState Start(Chat chat)
    {
        var state = new QuizState { HasUnfinished = Unfinished(chat) is not null, Form = FormIn(chat.Text) };
        return whom.Mentioned(chat.Text) is { } mentioned ? state with { Kind = mentioned.Kind, Label = mentioned.Label } : state;
    }

    public void AskUnfinished(Chat chat, QuizState state)
    {
        if (Unfinished(chat) is { } other)
        {
            chat.Ask(unfinished, ("them", names.Yours(other)), ("number", $"{QuizAnswers.Next(other.Answers) + 1}"));
        }
    }

    public static QuizState TakeGoOn(Chat chat, QuizState state, Option answer)
    {
        if (answer.Value == "go-on")
        {
            chat.Resume();
        }
        else if (Unfinished(chat) is not null)
        {
            chat.State = chat.State with { Paused = chat.State.Paused.RemoveAt(chat.State.Paused.Length - 1) };
        }

        return state with { HasUnfinished = false };
    }

    public void AskAbout(Chat chat, QuizState state)
    {
        chat.Say(intro);
        chat.Ask(about);
    }

    public QuizState TakeWhom(Chat chat, QuizState state, Whom answer) =>
        state with { Kind = answer.Kind, Label = answer.Label, Form = state.Form ?? FormIn(chat.Text) };

    public static QuizState InGeneral(QuizState state) => state with { Kind = "general" };

    public void AskForm(Chat chat, QuizState state) => chat.Ask(form);

    /// <summary>The answers to one form do not fit the other.</summary>
    public static QuizState TakeForm(Chat chat, QuizState state, Option answer) =>
        state.Form == answer.Value ? state : state with { Form = answer.Value, Given = null };

    public static QuizState Quick(QuizState state) => state with { Form = "quick" };

    private string? FormIn(string text)
    {
        var wrote = AnswerText.Words(text);
        return Enumerable.Range(0, wrote.Length).Select(at => forms.Find(wrote, at)?.Meaning).FirstOrDefault(value => value is not null);
    }

    private static QuizState? Unfinished(Chat chat) =>
        chat.State.Paused is [.., { Frames: [.., { Dialog: QuizDialog.Id, Step: QuizDialog.Items } frame] }]
            ? StateJson.TryRead<QuizState>(frame.State)
            : null;
}
