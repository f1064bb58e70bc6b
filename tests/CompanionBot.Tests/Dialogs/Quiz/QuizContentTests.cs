using System.Text.RegularExpressions;
using CompanionBot.Content;

namespace CompanionBot.Tests.Dialogs.Quiz;

/// <summary>The sentences of the quiz and all it says.</summary>
public sealed partial class QuizContentTests
{
    private static readonly QuizItems Quiz = TestContent.Library.Quiz;

    private static IEnumerable<string> Sentences => Quiz.Items.SelectMany(item => new[] { item.About("my girlfriend"), item.About(null) });

    private static IEnumerable<string> Lines => TestContent.Library.Lines.Values
        .Where(line => line.Id.StartsWith("quiz.", StringComparison.Ordinal))
        .SelectMany(line => line.Variants);

    [Theory]
    [InlineData(true, 9)]
    [InlineData(false, 6)]
    public void Both_forms_ask_both_ways_about_both_dimensions(bool full, int each)
    {
        foreach (var items in Quiz.Of(full).GroupBy(item => item.Dimension))
        {
            Assert.Equal(each, items.Count());
            Assert.InRange(items.Count(item => item.Reverse), 2, each / 2);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_dimensions_are_mixed(bool full)
    {
        var items = Quiz.Of(full);
        Assert.DoesNotContain(Enumerable.Range(2, items.Length - 2), at =>
            items[at].Dimension == items[at - 1].Dimension && items[at].Dimension == items[at - 2].Dimension);
    }

    [Fact]
    public void Every_sentence_is_in_the_first_person_and_at_most_18_words() => Assert.All(Sentences, sentence =>
    {
        Assert.InRange(sentence.Split(' ').Length, 5, 18);
        Assert.Matches(FirstPerson(), sentence);
    });

    [Fact]
    public void Nothing_speaks_of_illness_or_treatment() =>
        Assert.All([.. Sentences, .. Lines], text => Assert.DoesNotMatch(Banned(), text.Replace("not a diagnosis", "", StringComparison.Ordinal).Replace("no diagnosis", "", StringComparison.Ordinal)));

    [Fact]
    public void Every_sentence_the_bot_says_is_at_most_18_words_but_for_scores_and_notices() => Assert.All(
        TestContent.Library.Lines.Values.Where(line => line.Id.StartsWith("quiz.", StringComparison.Ordinal) && line.FixedBecause is null),
        line => Assert.All(
            line.Variants.SelectMany(variant => SentenceEnd().Split(variant)),
            sentence => Assert.True(sentence.Split(' ').Length <= 18, $"{line.Id}: {sentence}")));

    [Fact]
    public void A_fault_in_the_items_is_named()
    {
        var faulty = Quiz with { Items = [.. Quiz.Items.Take(17), Quiz.Items[0] with { Text = "I am late.", Dimension = Dimension.Anxiety }] };
        var faults = QuizCheck.Faults(faulty).ToList();
        Assert.Contains("the item late-reply stands twice", faults);
        Assert.Contains("the item late-reply needs the place {them} once and has it 0 times", faults);
        Assert.Contains("the full quiz has 10 items of Anxiety, not 9", faults);
        Assert.Contains("the full quiz has 8 items of Avoidance, not 9", faults);
    }

    [GeneratedRegex(@"\b(?:I|me|my)\b")]
    private static partial Regex FirstPerson();

    [GeneratedRegex(@"\b(?:therap\w*|counsel\w*|psych\w*|treat\w*|cure|clinical|diagnos\w*|licensed|patient|disorder|symptom\w*|proven|ill|illness)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Banned();

    [GeneratedRegex(@"(?<=[.?!:])\s+")]
    private static partial Regex SentenceEnd();
}
