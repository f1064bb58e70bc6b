using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;

namespace CompanionBot.Dialogs.Reframe;

/// <summary>
/// A look at one anxious thought: what speaks for it, what speaks against it, and a sentence of the person's own. The
/// worry may turn out to be right, and a third look in one night is not given.
/// </summary>
internal sealed class ReframeDialog : WaterfallDialog<Reframe>
{
    public const string Id = "reframe";

    private readonly Asides asides;
    private readonly Opening opening;
    private readonly Habit habit;
    private readonly Rating rating;
    private readonly Sides sides;
    private readonly Balance balance;
    private readonly Outcome outcome;
    private readonly Prompt<ChoiceOrWords> pattern;
    private readonly Prompt<Ratings> both;
    private readonly Prompt<Ratings> belief;
    private readonly Prompt<Ratings> distress;
    private readonly Prompt<bool> keep;

    public ReframeDialog(Words words)
        : base(Id, words)
    {
        var answers = new Answers(words.Library.Patterns);
        var similarity = new Similarity(words.Library.Patterns);
        var bank = new EvidenceBank(similarity);
        asides = new Asides(words);
        opening = new Opening(words, answers, bank);
        habit = new Habit(words, bank);
        rating = new Rating(words);
        sides = new Sides(words, answers, similarity, bank);
        balance = new Balance(words, answers, similarity);
        outcome = new Outcome(words);
        both = new RatingsPrompt(answers, Rated.Both);
        belief = new RatingsPrompt(answers, Rated.Belief);
        distress = new RatingsPrompt(answers, Rated.Distress);
        pattern = Prompt.ChoiceOrWords(opening.Options);
        keep = Prompt.YesNo(words.Choice("reframe.keep"));
    }

    protected override Waterfall<Reframe> Steps => Waterfall
        .Ask("what", opening.AskWhat, Prompt.Text(), Open<string>(opening.TakeWhat), when: s => s.Thought.Length == 0, until: s => s.Thought.Length > 0)
        .Change("begin", opening.Begin)
        .Ask("habit", habit.Ask, habit.Prompt, habit.Take, when: s => s.Again)

        .Ask("pattern", opening.AskPattern, pattern, Open<ChoiceOrWords>(opening.TakePattern), skip: Asked, buttons: Opening.Offered)
        .Ask("numbers", (chat, _) => chat.Ask(rating.Numbers), both, rating.Take,
            when: s => s.Belief is null && s.Distress is null, skip: s => Asked(s) with { Unrated = true })
        .Ask("belief", (chat, _) => chat.Ask(rating.Belief), belief, rating.Take,
            when: s => s.Belief is null && Budget.HasRoomForHalf(s), skip: Asked)
        .Ask("distress", (chat, _) => chat.Ask(rating.Distress), distress, rating.Take,
            when: s => s.Distress is null && Budget.HasRoomForHalf(s), skip: Asked)

        .Ask("support", sides.AskSupport, Prompt.Text(), Open<string>(sides.TakeSupport), skip: Asked)
        .Change("bank", sides.RecallEarlier, when: s => !s.MayBeTrue)
        .Ask("counter", sides.AskCounter, Prompt.Text(), Open<string>(sides.TakeCounter),
            when: s => !sides.HasEnough(s), until: sides.HasEnough, skip: s => sides.Left(s), undo: Sides.Undo)
        .Change("decide", sides.Decide)
        .Ask("plan", balance.AskPlan, Prompt.Text(), Open<string>(balance.TakePlan),
            when: s => s.MayBeTrue && Budget.HasRoom(s, Budget.Closing(s)), skip: Asked)
        .Ask("balance", balance.Ask, Prompt.Text(), Open<string>(balance.Take), until: s => s.Weighed, skip: s => Asked(s) with { Weighed = true })

        .Ask("numbers-again", (chat, _) => chat.Ask(rating.NumbersAgain), both, (_, s, numbers) => Rating.TakeAgain(s, numbers),
            when: s => s.Belief is not null && s.Distress is not null, skip: Asked)
        .Ask("belief-again", rating.Belief, belief, Rating.TakeAgain,
            when: s => s.Belief is not null && s.Distress is null, skip: Asked)
        .Ask("distress-again", rating.Distress, distress, Rating.TakeAgain,
            when: s => s.Belief is null && s.Distress is not null, skip: Asked)
        .Do("outcome", outcome.Say)
        .Ask("keep", outcome.AskKeep, keep, outcome.TakeKeep, when: Outcome.AsksToKeep)
        .Do("close", outcome.Close);

    /// <summary>Begun by itself: with the thought of the message, if it holds one.</summary>
    protected override Reframe Start(Chat chat) =>
        chat.Meaning.Thought.Anxious ? opening.About(chat, new Reframe(), chat.Text) : new Reframe();

    private static Reframe Asked(Reframe state) => state with { Asked = state.Asked + 1 };

    /// <summary>An open answer, unless it is a wish to calm down or tells of a real loss.</summary>
    private Func<Chat, Reframe, T, Reframe> Open<T>(Func<Chat, Reframe, T, Reframe> take) =>
        (chat, state, answer) => asides.Take(chat, state.Distress) ? state : take(chat, state, answer);
}
