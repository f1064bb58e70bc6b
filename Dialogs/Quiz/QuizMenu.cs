using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;

namespace CompanionBot.Dialogs.Quiz;

/// <summary>After the result, each by its own tap: what it means, what comes next, and whether to keep it.</summary>
internal sealed class QuizMenu(Words words)
{
    /// <summary>Letters of <see cref="QuizState.Seen"/>.</summary>
    public const char NotAsked = 'o';
    public const char AskedBefore = 'd';
    public const char KeptBefore = 'a';
    private const char Meaning = 'm';
    private const char Next = 'n';
    private const char Kept = 'k';
    private const char Done = 'x';

    private readonly Line keep = words["quiz.keep"];
    private readonly Line kept = words["quiz.kept"];
    private readonly Line notKept = words["quiz.not-kept"];
    private readonly Line close = words["quiz.close"];
    private readonly StyleTalk styles = new(words);

    public Prompt<Option> Look { get; } = Prompt.Choice(words.Choice("quiz.looks"));

    public Prompt<bool> Keep { get; } = Prompt.YesNo(words.Choice("quiz.keep-answers"));

    /// <summary>Whether the result itself was answered with a look at something.</summary>
    public static bool HasLooked(QuizState state) => state.Saw(Meaning) || state.Saw(Next) || state.Saw(Kept);

    public static bool IsDone(QuizState state) => state.Saw(Done) || (state.Saw(Meaning) && state.Saw(Next));

    /// <summary>Keeping is asked for once an evening, unless the person wishes it.</summary>
    public static bool CanKeep(QuizState state) => state.Saw(NotAsked) && !state.Saw(Kept) && !state.Saw(Done);

    public static QuizState Leave(QuizState state) => state.See(Done);

    public static IEnumerable<Option> Unseen(IEnumerable<Option> looks, QuizState state) => looks.Where(look => look.Value switch
    {
        "meaning" => !state.Saw(Meaning),
        "next" => !state.Saw(Next),
        "keep" => !state.Saw(Kept) && !state.Saw(KeptBefore),
        _ => true,
    });

    public QuizState Take(Chat chat, QuizState state, QuizScore score, string look)
    {
        switch (look)
        {
            case "meaning":
                styles.SayMeaning(chat, score);
                return state.See(Meaning);
            case "next":
                styles.SayNext(chat, score, state.IsFull);
                return state.See(Next);
            case "keep" when state.Saw(Kept) || state.Saw(KeptBefore):
                chat.Say(kept);
                return state;
            case "keep":
                chat.Goto("keep");
                return state.See(NotAsked);
            default:
                chat.Say(close);
                return state.See(Done);
        }
    }

    public void AskKeep(Chat chat, QuizState state) => chat.Ask(keep);

    public QuizState TakeKeep(Chat chat, QuizState state, bool yes)
    {
        if (yes)
        {
            chat.Agree(Purpose.Quiz, keep);
        }

        chat.Say(yes ? kept : notKept);
        var seen = state.See(Kept);
        if (!IsDone(seen))
        {
            chat.Goto("more");
        }

        return seen;
    }
}
