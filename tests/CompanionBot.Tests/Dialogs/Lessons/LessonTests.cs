using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Tests.Dialogs.Lessons;

/// <summary>A lesson as a conversation: short parts, one question about the person, the answer taken up and brought back.</summary>
public sealed class LessonTests
{
    private static Transcript Chat => new Transcript().Says("hi").Says("im 24");

    [Fact]
    public void A_question_is_answered_in_two_parts_with_one_question_at_the_end() => Chat
        .Says("what causes it?").BotSays("lesson.causes.tell-1").BotSays("lesson.onward").Offers("Go on")
        .Taps("Go on").BotSays("lesson.causes.tell-2").BotSays("lesson.causes.ask")
        .Taps("A later relationship").BotSays("lesson.causes.reply-later").BotSays("lesson.keep").BotSaysWords("\"A later relationship\"")
        .Says("yes").BotSays("lesson.kept").BotSays("lesson.next")
        .Taps("That's all").BotSays("lesson.close").IsOver();

    [Fact]
    public void An_answer_in_own_words_is_given_back() => Chat
        .Says("what are triggers").Says("ok").BotSays("lesson.triggers.ask")
        .Says("when he goes quiet after a date").BotSays("lesson.triggers.own").BotSaysWords("when he goes quiet after a date");

    [Fact]
    public void A_trigger_that_was_kept_is_brought_back_days_later_and_in_another_lesson()
    {
        var chat = Chat.Says("what are triggers").Says("go on").Says("no reply").Says("keep it").Says("that's all");
        chat.After(TimeSpan.FromDays(3));
        chat.Says("what are my triggers?").BotSays("lesson.triggers.from-triggers").BotSaysWords("\"No answer\"");
        chat.Says("why do i protest?").BotSays("lesson.protest.from-triggers").BotSaysWords("\"No answer\"");
    }

    [Fact]
    public void A_new_answer_takes_the_place_of_the_old_one()
    {
        var chat = Chat.Says("what are triggers").Says("ok").Says("no reply").Says("keep it").Says("that's all");
        chat.After(TimeSpan.FromDays(1));
        chat.Says("what are triggers").Says("ok").Says("a cold tone").BotDoesNotSay("lesson.keep").Says("that's all");
        var note = Assert.Single(chat.Profile.Kept.Notes);
        Assert.Equal(("triggers", "A cold tone"), (note.Lesson, note.Words));
        chat.Says("what are triggers").BotSaysWords("\"A cold tone\"").BotDoesNotSayWords("No answer\"");
    }

    [Fact]
    public void Nothing_is_kept_of_whoever_does_not_want_it()
    {
        var chat = Chat.Says("what are triggers").Says("ok").Says("no reply").Says("only tonight").BotSays("lesson.not-kept");
        Assert.False(chat.Profile.Allows(Purpose.Notes));
        Assert.Empty(chat.Profile.Kept.Notes);
        chat.Says("why do i protest?").BotSays("lesson.protest.from-triggers");
        chat.Says("ok").Says("going silent").BotDoesNotSay("lesson.keep").BotSays("lesson.next");
    }

    [Fact]
    public void No_answer_gets_a_smaller_question_and_then_is_left_open() => Chat
        .Says("what's avoidant?").Says("ok").BotSays("lesson.avoidant.ask")
        .Says("idk").BotSays("lesson.avoidant.small").BotDoesNotSay("lesson.avoidant.tell-2")
        .Says("no idea").BotSays("lesson.open").BotSays("lesson.next").BotDoesNotSay("lesson.keep");

    [Fact]
    public void A_follow_up_keeps_the_subject() => Chat
        .Says("what causes anxious attachment?").Says("ok").Says("skip").BotSays("lesson.next")
        .Says("and what about avoidant?").BotSays("lesson.causes.side-avoidant").BotSays("lesson.next")
        .Says("and can they change?").BotSays("lesson.change.side-avoidant");

    [Fact]
    public void A_follow_up_is_understood_after_the_talk_has_ended() => Chat
        .Says("what causes it?").Says("that's all").IsOver()
        .Says("and what about avoidant?").BotSays("lesson.causes.side-avoidant");

    [Fact]
    public void Another_question_in_the_middle_is_answered_at_once() => Chat
        .Says("what are the signs").Says("wait what's protest behaviour?").BotSays("lesson.protest.tell-1")
        .Says("ok").BotSays("lesson.protest.ask")
        .Says("why do i do that").IsAt("lesson", "ask").BotSays("lesson.no-answer").BotSays("lesson.protest.small");

    [Fact]
    public void A_question_while_keeping_is_offered_is_answered() => Chat
        .Says("what are triggers").Says("ok").Says("no reply").BotSays("lesson.keep")
        .Says("why do i protest?").BotSays("lesson.protest.tell-1");

    [Fact]
    public void What_no_lesson_answers_is_said_to_be_unknown() => Chat
        .Says("lessons").BotSays("lesson.menu")
        .Says("what is the capital of france?").BotSays("lesson.unknown-far").BotSaysWords("capital of france").Offers("The four styles");

    [Fact]
    public void What_is_near_is_offered_instead_of_a_guess()
    {
        var chat = Chat.Says("lessons").Says("what does the moon do to jealousy and dreams and work").BotSays("lesson.unknown");
        chat.Offers("Jealousy", "More topics").Taps("Jealousy").BotSays("lesson.jealousy.tell-1");
    }

    [Fact]
    public void All_lessons_can_be_reached_by_more_topics()
    {
        var chat = Chat.Says("lessons");
        var seen = new HashSet<string>(chat.Buttons);
        for (var page = 0; page < 6; page++)
        {
            seen.UnionWith(chat.Says("More topics").Buttons);
            Assert.True(chat.Buttons.Count <= 6);
        }

        Assert.All(TestContent.Library.Lessons.All, lesson => Assert.Contains(lesson.Title, seen));
    }

    [Fact]
    public void While_it_burns_one_sentence_is_enough()
    {
        var chat = Chat.Says("i cant breathe why am i like this").BotSays("lesson.causes.short").BotDoesNotSay("lesson.causes.tell-1");
        Assert.True(chat.Reply.Split(' ').Length <= 30, chat.Reply);
        chat.Offers("Calm me down", "Let me get it out").Says("tell me the rest").BotSays("lesson.causes.tell-1");
    }

    [Fact]
    public void Calming_comes_first_when_it_is_wished_for() =>
        Chat.Says("i cant breathe why am i like this").BotSays("lesson.causes.short").Taps("Calm me down").IsAt("soothe");

    [Fact]
    public void A_high_number_tonight_keeps_lessons_short()
    {
        var chat = Chat.Says("calm me down").Says("9").Says("done").Says("skip").Says("9").Says("stop");
        chat.Says("what are the signs?").BotSays("lesson.signs.short");
        chat.After(TimeSpan.FromHours(5));
        chat.Says("what are the signs?").BotSays("lesson.signs.tell-1");
    }

    [Fact]
    public void A_lesson_stopped_in_the_middle_goes_on_where_it_was()
    {
        var chat = Chat.Says("what causes it").Says("ok").BotSays("lesson.causes.ask").Says("pause").BotSays("routing.stopped").IsOver();
        chat.After(TimeSpan.FromDays(2));
        chat.Says("hi").BotSays("resume.ask").BotSaysWords("the lesson \"Where it comes from\"").Says("yes").BotSays("lesson.causes.ask").IsAt("lesson", "ask");
    }

    [Fact]
    public void Back_skip_and_repeat_work() => Chat
        .Says("what causes it").Says("ok").BotSays("lesson.causes.tell-2")
        .Says("back").BotSays("lesson.causes.tell-1").Says("repeat").BotSays("lesson.causes.tell-1")
        .Says("ok").Says("skip").BotSays("lesson.next").BotDoesNotSay("lesson.keep");

    [Fact]
    public void Start_over_begins_the_same_lesson_again() =>
        Chat.Says("what causes it").Says("ok").Says("start over").BotSays("lesson.causes.tell-1").IsAt("lesson", "part");

    [Fact]
    public void Start_over_at_an_offer_begins_what_it_interrupts() => Chat
        .Says("quiz").Says("my ex").Says("12").Says("what is avoidant?").BotSays("switch.ask")
        .Says("start over").IsAt("quiz").BotDoesNotSay("switch.ask");

    [Fact]
    public void A_question_in_the_quiz_is_offered_and_the_quiz_comes_back() => Chat
        .Says("quiz").Says("my ex").Says("12").Says("what is avoidant?").BotSays("switch.ask")
        .Says("yes").BotSays("lesson.avoidant.tell-1").Says("that's all").BotSays("resume.ask");

    [Fact]
    public void Something_else_after_a_lesson_is_taken_up() => Chat
        .Says("what causes it").Says("ok").Says("skip").Says("he hasn't texted back in 3 hours").IsAt("unanswered");

    [Fact]
    public void A_silence_told_with_a_question_comes_first() =>
        Chat.Says("he didn't text back all day. why do i get so anxious when he doesn't text?").IsAt("unanswered");

    [Theory]
    [InlineData("is this my moms fault", "causes")]
    [InlineData("how do i stop chasing him", "spiral")]
    [InlineData("am i anxious or is he just distant", "me-or-us")]
    [InlineData("can u be both anxious and avoidant", "disorganized")]
    public void A_question_that_no_intent_knows_is_answered_all_the_same(string question, string lesson) =>
        Chat.Says(question).BotSays($"lesson.{lesson}.tell-1");

    [Fact]
    public void My_style_is_for_the_quiz() => Chat.Says("what's my attachment style?").IsAt("quiz");

    [Fact]
    public void In_danger_no_lesson_is_told() => Chat
        .Says("i want to die").Says("what is avoidant attachment?").BotDoesNotSay("lesson.avoidant.tell-1").BotDoesNotSay("lesson.avoidant.short");

    [Fact]
    public void Eggshells_are_asked_about_before_anything_is_taught() => Chat
        .Says("what are the signs").Says("ok").Says("i walk on eggshells around him").BotDoesNotSay("lesson.signs.own").BotDoesNotSay("lesson.next")
        .Says("yes i'm scared of him").BotDoesNotSay("lesson.signs.ask");

    [Fact]
    public void What_can_you_do_names_questions() => Chat.Says("what can you do").BotSaysWords("question about attachment");
}
