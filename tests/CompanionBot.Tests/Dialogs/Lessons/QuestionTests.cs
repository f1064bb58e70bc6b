using CompanionBot.Dialogs.Lessons;

namespace CompanionBot.Tests.Dialogs.Lessons;

/// <summary>Questions as people type them find their lesson, and others find none.</summary>
public sealed class QuestionTests
{
    private static readonly Questions Questions = new(TestContent.Library);

    [Theory]
    [InlineData("what causes it?", "causes")]
    [InlineData("where does this come from", "causes")]
    [InlineData("is it bc of my parents?", "causes")]
    [InlineData("was it my childhood", "causes")]
    [InlineData("why am i like this 😭", "causes")]
    [InlineData("why do i protest?", "protest")]
    [InlineData("why do i keep txting him", "protest")]
    [InlineData("wats protest behaviour", "protest")]
    [InlineData("am I anxious or is it him?", "me-or-us")]
    [InlineData("am i anxious or is it my boyfriend", "me-or-us")]
    [InlineData("is it me or him", "me-or-us")]
    [InlineData("am i overreacting", "me-or-us")]
    [InlineData("what's avoidant?", "avoidant")]
    [InlineData("what is avoidant attachment", "avoidant")]
    [InlineData("what is a dismissive avoidant", "avoidant")]
    [InlineData("wat is avoidnt attachment", "avoidant")]
    [InlineData("what is disorganised attachment?", "disorganized")]
    [InlineData("what does fearful avoidant mean", "disorganized")]
    [InlineData("what is anxious attachment", "anxious")]
    [InlineData("what does it mean to be anxiously attached", "anxious")]
    [InlineData("what does secure look like", "secure")]
    [InlineData("what would a secure person do", "secure")]
    [InlineData("explain the four styles", "styles")]
    [InlineData("which styles are there", "styles")]
    [InlineData("what is attachment", "attachment")]
    [InlineData("explain attachment theory to me", "attachment")]
    [InlineData("what are the signs", "signs")]
    [InlineData("how do i know if i'm anxious", "signs")]
    [InlineData("what are common triggers", "triggers")]
    [InlineData("what triggers me", "triggers")]
    [InlineData("why do we always end up in the same cycle", "spiral")]
    [InlineData("what's the anxious-avoidant trap", "spiral")]
    [InlineData("why does he pull away when i get close", "spiral")]
    [InlineData("can i change?", "change")]
    [InlineData("will i always be like this", "change")]
    [InlineData("can anxious attachment be cured", "change")]
    [InlineData("am i in love with his potential", "potential")]
    [InlineData("why do nice guys bore me", "potential")]
    [InlineData("why do i feel not good enough", "worth")]
    [InlineData("why do i always blame myself", "worth")]
    [InlineData("why am i so scared of being abandoned", "fear")]
    [InlineData("why do i need so much reassurance", "reassurance")]
    [InlineData("why am i so jealous all the time", "jealousy")]
    [InlineData("why do i overthink everything", "overthinking")]
    [InlineData("why am i such a people pleaser", "pleasing")]
    [InlineData("what does the research say", "research")]
    [InlineData("is there any science behind this", "research")]
    [InlineData("can it cause addictions", "habits")]
    [InlineData("do i have adhd", "outside")]
    [InlineData("is this my moms fault", "causes")]
    [InlineData("do avoidants ever come back", "avoidant")]
    [InlineData("whats the deal with avoidant people", "avoidant")]
    [InlineData("why cant i stop checking his phone", "protest")]
    [InlineData("what does a healthy relationship look like", "secure")]
    [InlineData("can u be both anxious and avoidant", "disorganized")]
    [InlineData("is anxious attachment a mental illness", "anxious")]
    [InlineData("how do secure people handle silence", "secure")]
    public void A_question_finds_its_lesson(string question, string lesson) => Assert.Equal(lesson, Questions.Find(question, before: null)?.Lesson);

    [Theory]
    [InlineData("what causes avoidant attachment", "causes", "avoidant")]
    [InlineData("can avoidants change?", "change", "avoidant")]
    [InlineData("what triggers an avoidant", "triggers", "avoidant")]
    [InlineData("what are the signs of disorganized attachment", "signs", "disorganized")]
    [InlineData("where does fearful avoidant come from", "causes", "disorganized")]
    public void A_question_about_another_style_is_answered_for_that_style(string question, string lesson, string style)
    {
        var topic = Questions.Find(question, before: null);
        Assert.Equal((lesson, style), (topic?.Lesson, topic?.Side));
    }

    [Theory]
    [InlineData("what is the capital of france")]
    [InlineData("how do i cook rice")]
    [InlineData("what's the weather tomorrow")]
    [InlineData("who won the election")]
    [InlineData("can you write my essay")]
    [InlineData("what is your favorite color")]
    [InlineData("how tall is mount everest")]
    [InlineData("do you like pizza")]
    [InlineData("what is love bombing")]
    [InlineData("what should i text him")]
    [InlineData("is he cheating on me")]
    [InlineData("")]
    public void A_question_about_something_else_finds_none(string question) => Assert.Null(Questions.Find(question, before: null));

    [Theory]
    [InlineData("and what about avoidant?", "causes", "causes", "avoidant")]
    [InlineData("what about disorganized", "causes", "causes", "disorganized")]
    [InlineData("and avoidant?", "triggers", "triggers", "avoidant")]
    [InlineData("and avoidant?", "jealousy", "avoidant", null)]
    [InlineData("and what about secure?", "anxious", "secure", null)]
    [InlineData("and what causes it?", "avoidant", "causes", "avoidant")]
    [InlineData("and can they change?", "avoidant", "change", "avoidant")]
    [InlineData("and what causes it?", "signs", "causes", null)]
    public void A_follow_up_keeps_the_subject(string question, string before, string lesson, string? style)
    {
        var topic = Questions.Find(question, before);
        Assert.Equal((lesson, style), (topic?.Lesson, topic?.Side));
    }
}
