namespace CompanionBot.Tests.Dialogs.Safety;

public sealed class CrisisTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void Risk_is_named_asked_about_directly_and_given_a_line() => Chat
        .Says("everyone would be better off without me")
        .BotSaysWords("everyone would be better off without me")
        .BotSays("crisis.direct.ask")
        .BotSaysWords("nobody has been alerted")
        .BotSaysWords("116 123")
        .Offers("Help now", "Yes", "No");

    [Fact]
    public void At_tier_1_a_trusted_person_and_a_professional_come_within_three_turns() => Chat
        .Says("I want to die")
        .Says("yes").BotSays("crisis.plan.ask")
        .Says("no").BotSays("crisis.support").BotSaysWords("doctor");

    [Fact]
    public void Immediate_danger_gets_the_emergency_number_before_any_other_word()
    {
        Chat.Says("I have pills and I'm going to kill myself tonight");
        Assert.Contains("999", Chat.Replies[0].Text, StringComparison.Ordinal);
        Chat.BotSays("crisis.call.ask").BotSaysWords("program")
            .Says("I don't want to").BotSays("crisis.near").BotSays("crisis.near.ask")
            .Says("whatever").BotSays("crisis.obstacle.ask");
    }

    [Fact]
    public void A_plan_admitted_later_makes_it_immediate()
    {
        Chat.Says("I want to die").Says("yes").Says("yes, tonight");
        Assert.Contains("999", Chat.Replies[0].Text, StringComparison.Ordinal);
        Chat.BotSays("crisis.call.ask");
        Assert.Equal(2, Chat.State.Safety!.Tier);
    }

    [Theory]
    [InlineData("I want to die", 1)]
    [InlineData("I'm going to kill myself tonight", 2)]
    public void Taking_it_back_does_not_end_it(string opening, int tier)
    {
        Chat.Says(opening).Says("forget it, I was being dramatic").BotSays("crisis.fine").Offers("Help now");
        Assert.Equal(tier, Chat.State.Safety!.Tier);
        Chat.BotDoesNotSay("crisis.steady");
    }

    [Fact]
    public void A_clear_correction_is_checked_once_more_and_the_line_stays_for_a_day() => Chat
        .Says("I want to die")
        .Says("no, that is a song lyric").BotSays("crisis.recheck.ask")
        .Says("No").BotSays("crisis.released").Offers("Help now")
        .After(TimeSpan.FromHours(20)).Says("hello").Offers("Help now");

    [Fact]
    public void After_a_day_help_now_is_pinned_no_more()
    {
        Chat.Says("I want to die").Says("no, that is a song lyric").Says("No")
            .After(TimeSpan.FromHours(25)).Says("hello");
        Assert.DoesNotContain("Help now", Chat.Buttons);
    }

    [Fact]
    public void A_person_who_is_coming_makes_it_steady_and_other_talk_free() => Chat
        .Says("I'm going to kill myself tonight")
        .Says("my sister is on her way")
        .BotSays("crisis.steady").BotSays("crisis.steady-now").Offers("Help now")
        .Says("thanks").BotDoesNotSay("crisis.heard").Offers("Help now");

    [Fact]
    public void A_new_sign_opens_it_again() => Chat
        .Says("I want to die").Says("I'm safe tonight").BotSays("crisis.steady")
        .Says("I want to kill myself").BotSays("crisis.direct.ask");

    [Fact]
    public void Another_topic_gets_one_sentence_and_safety_stays() => Chat
        .Says("I'm going to kill myself tonight")
        .Says("what's my attachment style?").BotSays("crisis.other").BotSays("crisis.near.ask").IsOver();

    [Fact]
    public void A_stated_barrier_is_answered() => Chat
        .Says("I want to die")
        .Says("the cops would show up").BotSays("crisis.barrier-police")
        .Says("I can't talk on the phone").BotSaysWords("findahelpline");

    [Fact]
    public void Whoever_cannot_call_is_shown_a_text_line_of_the_country() => Chat
        .Says("I want to die").Says("uk")
        .Says("I can't call").BotSays("crisis.can-write").BotSaysWords("Text SHOUT to 85258").BotDoesNotSayWords("Samaritans");

    [Fact]
    public void Where_there_is_no_text_line_it_says_so() => Chat
        .Says("I want to die").Says("germany").Says("I can't call").BotSays("crisis.cannot-write");

    [Fact]
    public void Stop_is_honored_at_once_with_the_line_in_the_goodbye()
    {
        Chat.Says("I want to die").Says("stop").BotSays("crisis.stopped").BotSaysWords("116 123").BotDoesNotSay("crisis.support.ask");
        Assert.DoesNotContain('?', Chat.Replies[0].Text!);
    }

    [Fact]
    public void Forget_me_is_honored_at_once_and_the_lines_stand_in_the_reply()
    {
        Chat.Says("I want to die").Says("forget me").BotSays("forget.gone").BotSaysWords("116 123");
        Assert.True(Chat.LastTurn.Forget);
    }

    [Fact]
    public void Are_you_a_person_is_answered_in_the_same_turn() => Chat
        .Says("I want to die").Says("are you a person?").BotSays("routing.human").BotSays("crisis.plan.ask");

    [Theory]
    [InlineData("I want to die", 25)]
    [InlineData("I'm going to kill myself tonight", 13)]
    public void After_a_long_silence_the_first_thing_is_one_gentle_question(string opening, int hours) => Chat
        .Says(opening).After(TimeSpan.FromHours(hours))
        .Says("hi").BotSays("crisis.return.ask").BotDoesNotSay("crisis.near.ask")
        .Says("I'm safe").BotSays("crisis.steady");

    [Fact]
    public void No_sentence_is_said_more_than_three_times_in_one_episode()
    {
        var said = new Dictionary<string, int>(StringComparer.Ordinal);
        Chat.Says("I want to die");
        for (var turn = 0; turn < 40; turn++)
        {
            Chat.Says($"it is all grey {turn}");
            Assert.InRange(Chat.Reply.Count(letter => letter == '?'), 0, 2);
            foreach (var sentence in Chat.Replies.SelectMany(reply => reply.Text!.Split(['.', '?'], StringSplitOptions.TrimEntries)).Where(part => part.Length > 20))
            {
                said[sentence] = said.GetValueOrDefault(sentence) + 1;
            }
        }

        Assert.DoesNotContain(said, pair => pair.Value > 3);
    }

    [Fact]
    public void Every_referral_is_counted_without_any_identity()
    {
        var referral = Assert.Single(Chat.Says("I want to die").LastTurn.Referrals);
        Assert.Equal(("suicide", 1, "INTL"), (referral.Kind, referral.Tier, referral.Country));
        Assert.Equal("GB", Chat.Says("uk").LastTurn.Referrals[0].Country);
    }

    [Fact]
    public void What_is_kept_is_small()
    {
        Chat.Says("I'm going to kill myself tonight").Says("no").Says("no one").Says("idk").Says("whatever");
        Assert.InRange(CompanionBot.Dialogs.Engine.StateJson.Write(Chat.State).Length, 1, 1024);
    }
}
