using CompanionBot.Content;
using CompanionBot.Dialogs.Quiz;

namespace CompanionBot.Tests.Dialogs.Quiz;

/// <summary>Scoring by table. The order of the sentences is that of the content: see the two strings of keys.</summary>
public sealed class QuizScoreTests
{
    /// <summary>x and v: anxiety and avoidance; X and V: the same, reversed.</summary>
    private const string FullKeys = "xVxvXvxvxVxvXvXvxV";
    private const string QuickKeys = "xVxvXvxVvXvx";

    [Theory]
    [InlineData(true, FullKeys)]
    [InlineData(false, QuickKeys)]
    public void The_tables_below_fit_the_content(bool full, string keys)
    {
        var letters = TestContent.Library.Quiz.Of(full).Select(item =>
            (item.Dimension, item.Reverse) switch { (Dimension.Anxiety, false) => 'x', (Dimension.Anxiety, true) => 'X', (_, false) => 'v', _ => 'V' });
        Assert.Equal(keys, string.Concat(letters));
    }

    [Theory]
    [InlineData(true, 7, 7, "7.00 6.24 7.00", "7.00 6.30 7.00", "Fearful")]
    [InlineData(true, 7, 1, "7.00 6.24 7.00", "1.00 1.00 1.70", "Anxious")]
    [InlineData(true, 1, 7, "1.00 1.00 1.76", "7.00 6.30 7.00", "Avoidant")]
    [InlineData(true, 1, 1, "1.00 1.00 1.76", "1.00 1.00 1.70", "Secure")]
    [InlineData(false, 6, 2, "6.00 5.05 6.95", "2.00 1.13 2.87", "Anxious")]
    [InlineData(false, 3, 5, "3.00 2.05 3.95", "5.00 4.13 5.87", "Avoidant")]
    [InlineData(true, 5, 4, "5.00 4.24 5.76", "4.00 3.30 4.70", "Anxious Fearful")]
    [InlineData(true, 4, 2, "4.00 3.24 4.76", "2.00 1.30 2.70", "Secure Anxious")]
    [InlineData(true, 4, 6, "4.00 3.24 4.76", "6.00 5.30 6.70", "Avoidant Fearful")]
    [InlineData(true, 2, 4, "2.00 1.24 2.76", "4.00 3.30 4.70", "Secure Avoidant")]
    [InlineData(true, 4, 4, "4.00 3.24 4.76", "4.00 3.30 4.70", "Secure Avoidant Anxious Fearful")]
    public void Reversed_sentences_count_from_the_other_end(bool full, int anxiety, int avoidance, string x, string v, string styles)
    {
        var score = Score(full, string.Concat((full ? FullKeys : QuickKeys).Select(key => key switch
        {
            'x' => anxiety,
            'X' => 8 - anxiety,
            'v' => avoidance,
            _ => 8 - avoidance,
        })));
        Assert.Equal(x, Text(score.Anxiety));
        Assert.Equal(v, Text(score.Avoidance));
        Assert.Equal(styles, string.Join(' ', score.Styles));
    }

    // Five of six sentences are enough, four are not; eight of nine are, seven are not. What is missing does not pull the mean.
    [Theory]
    [InlineData(false, "-V-v-v-Vv-v-", null, 1.0)]
    [InlineData(false, "6662226622--", 6.0, 2.0)]
    [InlineData(false, "-66222662226", 6.0, 2.0)]
    [InlineData(false, "-6-222662226", null, 2.0)]
    [InlineData(true, "-66222626662222266", 6.0, 2.0)]
    [InlineData(true, "-6-222626662222266", null, 2.0)]
    [InlineData(true, "------------------", null, null)]
    [InlineData(true, "", null, null)]
    public void Too_few_answers_are_not_enough_to_say(bool full, string answers, double? anxiety, double? avoidance)
    {
        var given = string.Concat(answers.Select(answer => answer switch { 'v' => '1', 'V' => '7', _ => answer }));
        var score = Score(full, given);
        Assert.Equal((decimal?)anxiety, score.Anxiety.Mean);
        Assert.Equal((decimal?)avoidance, score.Avoidance.Mean);
        Assert.Equal(anxiety is null || avoidance is null, score.Styles.IsEmpty);
    }

    [Theory]
    [InlineData("777777777777", true)]
    [InlineData("444444444444", true)]
    [InlineData("1-1-1-1-1-1-", true)]
    [InlineData("777777777776", false)]
    [InlineData("77777-------", false)]
    public void The_same_answer_throughout_is_noticed(string answers, bool alike) => Assert.Equal(alike, Score(full: false, answers).AllAlike);

    // The band must clear the midpoint, not touch it: 4.95 - 0.95 is exactly 4.
    [Theory]
    [InlineData("4.95", "Unclear")]
    [InlineData("4.96", "High")]
    [InlineData("3.05", "Unclear")]
    [InlineData("3.04", "Low")]
    [InlineData("4", "Unclear")]
    public void A_side_is_named_only_where_the_band_clears_the_midpoint(string mean, string side) =>
        Assert.Equal(side, new DimensionScore(decimal.Parse(mean, System.Globalization.CultureInfo.InvariantCulture), 0.95m).Side.ToString());

    [Theory]
    [InlineData(true, true, "5.00", "3.72", false)]
    [InlineData(true, true, "5.00", "3.71", true)]
    [InlineData(false, false, "5.00", "3.40", false)]
    [InlineData(false, false, "5.00", "3.39", true)]
    [InlineData(true, false, "3.00", "4.60", false)]
    [InlineData(false, true, "3.00", "4.61", true)]
    public void A_change_is_real_from_the_noise_of_the_shorter_form_on(bool fullBefore, bool fullNow, string before, string now, bool real)
    {
        var changes = QuizChange.Between(Result(fullBefore, before), Result(fullNow, now)).ToList();
        Assert.Equal(real, changes[0].IsReal);
        Assert.False(changes[1].IsReal);
    }

    [Fact]
    public void A_dimension_without_a_score_is_not_compared() =>
        Assert.Single(QuizChange.Between(Result(true, "5.00") with { Avoidance = null }, Result(true, "5.00")));

    private static QuizScore Score(bool full, string answers) => QuizScore.Of(TestContent.Library.Quiz.Of(full), answers, full);

    private static QuizResult Result(bool full, string anxiety) =>
        new("partner", full, decimal.Parse(anxiety, System.Globalization.CultureInfo.InvariantCulture), 3, default);

    private static string Text(DimensionScore score) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{score.Mean:0.00} {score.Low:0.00} {score.High:0.00}");
}
