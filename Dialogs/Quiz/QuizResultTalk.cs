using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Quiz;

/// <summary>Says the result: both scores with their bands, the style where one is clear, what it is not, and what moved since last time.</summary>
internal sealed class QuizResultTalk(Words words)
{
    private readonly QuizNames names = new(words.Library.Quiz);
    private readonly DimensionNames dimensions = new(words);
    private readonly StyleTalk styles = new(words);
    private readonly Line anxiety = words["quiz.score-anxiety"];
    private readonly Line avoidance = words["quiz.score-avoidance"];
    private readonly Line missing = words["quiz.score-missing"];
    private readonly Line high = words["quiz.side-high"];
    private readonly Line low = words["quiz.side-low"];
    private readonly Line unclear = words["quiz.side-unclear"];
    private readonly Line named = words["quiz.style-named"];
    private readonly Line between = words["quiz.style-between"];
    private readonly Line middle = words["quiz.style-middle"];
    private readonly Line honest = words["quiz.honest"];
    private readonly Line honestAgain = words["quiz.honest-again"];
    private readonly Line still = words["quiz.compare-still"];
    private readonly Line moved = words["quiz.compare-moved"];
    private readonly Line rest = words["quiz.compare-rest"];
    private readonly Line earlier = words["quiz.earlier"];
    private readonly Line more = words["quiz.more"];
    private readonly Line moreElse = words["quiz.more-else"];

    /// <summary>The result at first, or when it is asked for again; after a look at something only the question.</summary>
    public void Show(Chat chat, QuizState state, QuizScore score)
    {
        if (QuizMenu.HasLooked(state))
        {
            chat.Ask(moreElse);
            return;
        }

        ShowScores(chat, score);
        SayStyle(chat, state, score);
        var (before, now) = QuizHistory.Last(chat, state);
        chat.Ask(before is null ? honest : honestAgain);
        if (before is not null && now is not null)
        {
            Compare(chat, before, now);
        }

        chat.Ask(more);
    }

    private void ShowScores(Chat chat, QuizScore score)
    {
        var scores = new[] { (Line: anxiety, Score: score.Anxiety), (Line: avoidance, Score: score.Avoidance) }
            .Where(one => one.Score.Mean is not null)
            .Select(one => (Words: InWords(chat, one.Line, one.Score), one.Score))
            .ToArray();
        if (scores.Length > 0)
        {
            chat.Card(string.Join(' ', scores.Select(one => one.Words)), ScoreBars.Of(scores));
        }
    }

    private string InWords(Chat chat, Line line, DimensionScore score) => chat.Word(
        line,
        ("score", QuizNumbers.Score(score.Mean!.Value)),
        ("side", SideOf(score).Variants[0]),
        ("low", QuizNumbers.Score(score.Low)),
        ("high", QuizNumbers.Score(score.High)));

    private Line SideOf(DimensionScore score) => score.Side switch
    {
        Side.High => high,
        Side.Low => low,
        _ => unclear,
    };

    private void SayStyle(Chat chat, QuizState state, QuizScore score)
    {
        switch (score.Styles)
        {
            case [var one]:
                chat.Say(named, ("them", names.Yours(state)), ("style", styles.Name(one)));
                break;
            case [var one, var other]:
                chat.Say(between, ("them", names.Yours(state)), ("one", styles.Name(one)), ("other", styles.Name(other)));
                break;
            case []:
                chat.Say(missing, ("dimension", dimensions.Missing(score)));
                break;
            default:
                chat.Say(middle);
                break;
        }
    }

    private void Compare(Chat chat, QuizResult before, QuizResult now)
    {
        var when = QuizNumbers.Day(before.At, chat.Local) ?? earlier.Variants[0];
        var changes = QuizChange.Between(before, now).ToList();
        if (changes.Count > 0 && changes.TrueForAll(change => !change.IsReal))
        {
            chat.Ask(still, ("when", when));
            return;
        }

        foreach (var change in changes.OrderByDescending(change => change.IsReal))
        {
            Say(chat, change, when);
        }
    }

    private void Say(Chat chat, QuizChange change, string when)
    {
        var dimension = dimensions[change.Dimension];
        if (change.IsReal)
        {
            chat.Ask(
                moved,
                ("when", when),
                ("dimension", dimension),
                ("before", QuizNumbers.Score(change.Before)),
                ("after", QuizNumbers.Score(change.After)));
        }
        else
        {
            chat.Ask(rest, ("dimension", dimension));
        }
    }
}
