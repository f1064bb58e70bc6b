using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Practices;
using CompanionBot.Dialogs.Talks;

namespace CompanionBot.Dialogs.People;

/// <summary>
/// Finding a professional: what kind, how, at what cost, where to begin in one's country, and a first message in one's own
/// words. Nobody is recommended.
/// </summary>
internal sealed class FindHelpDialog(Words words) : WaterfallDialog<FindHelpState>(Id, words)
{
    public const string Id = "find-help";

    private readonly HelpFacts facts = new(words);
    private readonly Enquiry enquiry = new(words);
    private readonly WaysToCare places = new(words);
    private readonly OpenQuestion aim = new(words, "find-help.aim");
    private readonly Line open = words["find-help.open"];
    private readonly Line kind = words["find-help.kind"];
    private readonly Line way = words["find-help.way"];
    private readonly Line money = words["find-help.money"];
    private readonly Line question = words["find-help.question"];
    private readonly Line fit = words["find-help.fit"];
    private readonly Line act = words["find-help.act"];
    private readonly Prompt<Option> kinds = Prompt.Choice(words.Choice("find-help.kind"));
    private readonly Prompt<Option> ways = Prompt.Choice(words.Choice("find-help.way"));
    private readonly Prompt<bool> isShort = Prompt.YesNo(words.Choice("find-help.money"));
    private readonly Prompt<ChoiceOrWords> questions = Prompt.ChoiceOrWords(words.Choice("find-help.question"));

    protected override Waterfall<FindHelpState> Steps => facts.In(enquiry.AskEarlier(Waterfall)
            .Do("open", (chat, _) => chat.Say(open), when: state => !state.Knows))
        .Ask("kind", (chat, _) => chat.Ask(kind), kinds, TakeKind, when: state => state.Writes)
        .Ask("way", (chat, _) => chat.Ask(way), ways, (_, state, chosen) => state with { Way = chosen.Value }, when: state => state.Writes)
        .Ask("money", (chat, _) => chat.Ask(money), isShort, TakeMoney, when: state => state.Writes)
        .Do("where", (chat, _) => places.Say(chat), when: state => state.Writes)
        .Open("aim", aim, (_, state, said) => state with { Aim = said }, when: state => state.Writes)
        .Ask("question", (chat, _) => chat.Ask(question), questions, TakeQuestion, when: state => state.Writes)
        .Do("built", (chat, state) => enquiry.Say(chat, state), when: state => state.Writes)
        .Do("fit", (chat, _) => chat.Say(fit), when: state => state.Writes)
        .Call<StepPlan>("step", StepDialog.Id, (chat, _) => new StepPlan(Id, chat.Word(act)), when: state => state.Writes)
        .Close(Id, isUntold: _ => true);

    protected override FindHelpState Start(Chat chat) => new() { Knows = Enquiry.Earlier(chat) is not null };

    private FindHelpState TakeKind(Chat chat, FindHelpState state, Option chosen)
    {
        facts.SayKind(chat, chosen.Value);
        return state;
    }

    private FindHelpState TakeMoney(Chat chat, FindHelpState state, bool isWorry)
    {
        if (isWorry)
        {
            facts.SayCost(chat);
        }

        return state with { IsMoneyShort = isWorry };
    }

    private FindHelpState TakeQuestion(Chat chat, FindHelpState state, ChoiceOrWords answer) =>
        state with { Question = enquiry.QuestionOf(answer) };
}
