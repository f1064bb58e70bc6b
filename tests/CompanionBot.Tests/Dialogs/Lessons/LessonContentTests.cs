using System.Text.RegularExpressions;
using CompanionBot.Content;

namespace CompanionBot.Tests.Dialogs.Lessons;

/// <summary>What must hold of every lesson.</summary>
public sealed partial class LessonContentTests
{
    private const int MostInABubble = 60;
    private const int MostInASentence = 18;
    private const int MostWhileItBurns = 30;
    private const int MostRemembered = 6;

    public static TheoryData<string> Lessons => [.. TestContent.Library.Lessons.All.Select(lesson => lesson.Id)];

    [Theory]
    [MemberData(nameof(Lessons))]
    public void No_sentence_is_long(string lesson) =>
        Assert.All(Variants(lesson, ""), text => Assert.All(Sentences().Split(text), sentence => Assert.True(Words(sentence) <= MostInASentence, sentence)));

    [Theory]
    [MemberData(nameof(Lessons))]
    public void A_part_and_what_is_remembered_before_it_fit_into_one_bubble(string lesson)
    {
        var remembered = Variants(lesson, "from-").Select(text => Words(text) + MostRemembered).DefaultIfEmpty(0).Max();
        Assert.All(Variants(lesson, "tell-1"), text => Assert.True(Words(text) + remembered <= MostInABubble, text));
        Assert.All(Variants(lesson, "tell-").Concat(Variants(lesson, "side-")), text => Assert.True(Words(text) <= MostInABubble, text));
    }

    [Theory]
    [MemberData(nameof(Lessons))]
    public void The_short_answer_is_short(string lesson)
    {
        var question = TestContent.Library.Lines["lesson.calm"].Variants.Max(Words);
        Assert.All(Variants(lesson, "short"), text => Assert.True(Words(text) + question <= MostWhileItBurns, text));
    }

    [Theory]
    [MemberData(nameof(Lessons))]
    public void Every_lesson_brings_back_what_it_was_told_and_has_two_wordings(string lesson)
    {
        Assert.True(TestContent.Library.Lines.ContainsKey($"lesson.{lesson}.from-{lesson}"));
        Assert.All(Lines(lesson, ""), line => Assert.True(line.Variants.Length >= 2, line.Id));
    }

    [Theory]
    [MemberData(nameof(Lessons))]
    public void Its_own_questions_find_it(string lesson)
    {
        var questions = new CompanionBot.Dialogs.Lessons.Questions(TestContent.Library);
        Assert.All(
            TestContent.Library.Lessons.Find(lesson)!.Asked,
            asked => Assert.Equal((lesson, asked), (questions.Find(asked, before: null)?.Lesson, asked)));
    }

    [Fact]
    public void What_a_lesson_offers_to_do_begins_that()
    {
        var begins = new Dictionary<string, string> { ["quiz"] = "quiz", ["soothe"] = "soothe", ["hold"] = "hold", ["thought"] = "thought" };
        Assert.All(TestContent.Library.Choices["lesson.do"], option =>
            new Transcript().Says("hi").Says("im 24").Says("what is attachment").Says("ok").Says("skip").Says(option.Title).IsAt(begins[option.Value]));
    }

    private static IEnumerable<Line> Lines(string lesson, string name) =>
        TestContent.Library.Lines.Values.Where(line => line.Id.StartsWith($"lesson.{lesson}.{name}", StringComparison.Ordinal));

    private static IEnumerable<string> Variants(string lesson, string name) => Lines(lesson, name).SelectMany(line => line.Variants);

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"(?<=[.!?][""]?)\s+")]
    private static partial Regex Sentences();
}
