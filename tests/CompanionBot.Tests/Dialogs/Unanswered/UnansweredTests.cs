namespace CompanionBot.Tests.Dialogs.Unanswered;

public sealed class UnansweredTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void Help_comes_before_any_question_and_the_notice_after_it()
    {
        Chat.Says("he hasn't texted back in 3 hours")
            .BotSaysWords("3 hours")
            .Offers("Breathe with me", "Get it out", "Hold my text", "I'm 18 or over")
            .BotSays("welcome.notice");
        Assert.DoesNotContain("program", Chat.Replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("program, not a person", Chat.Replies[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_evening_of_waiting() => Chat
        .Says("he hasn't texted back in 3 hours, he must have lost interest")
        .BotSaysWords("3 hours")
        .Taps("Breathe with me")
        .After(TimeSpan.FromMinutes(1))
        .BotSays("unanswered.distress")
        .Says("like a 6 i guess")
        .BotSays("unanswered.usual")
        .Says("normally like an hour")
        .BotSays("unanswered.sent")
        .Says("i asked if we are still on for saturday")
        .BotSays("unanswered.facts")
        .Says("he was online at lunch. thats all")
        .BotSaysWords("he was online at lunch")
        .BotSaysWords("he must have lost interest")
        .BotDoesNotSay("unanswered.story")
        .Offers("Look at that thought", "Message me later", "Enough for now")
        .Taps("Enough for now")
        .BotSays("unanswered.bye")
        .IsOver();

    [Fact]
    public void The_story_is_asked_for_only_when_it_was_not_told() => Chat
        .Says("left on read since lunch")
        .Taps("Breathe with me").Says("done").Says("5").Says("an hour").Says("a meme").Says("she read it at 1")
        .BotSays("unanswered.story")
        .Says("she is bored of me")
        .BotSaysWords("she read it at 1")
        .BotSaysWords("she is bored of me");

    [Fact]
    public void Whoever_goes_on_telling_is_not_made_to_choose() => Chat
        .Says("my text went unanswered")
        .Says("i wrote her this morning about my mom and she just never answered")
        .BotSays("unanswered.heard")
        .BotSays("unanswered.distress");

    [Fact]
    public void Strong_distress_gets_few_words_and_an_offer_to_calm_down()
    {
        Chat.Says("should I text again??").Taps("Breathe with me").Says("done").Says("9")
            .BotSays("unanswered.strong")
            .Offers("Calm me down", "Get it out", "Wait with me");
        Assert.True(Chat.Reply.Split(' ', '\n').Length <= 30, Chat.ToString());
    }

    [Fact]
    public void The_thought_goes_on_into_reframing_and_the_distress_is_not_asked_again() => Chat
        .Says("he hasn't texted back in 3 hours, he must have lost interest")
        .Taps("Breathe with me").Says("done").Says("6").Says("an hour").Says("hi").Says("he was online")
        .Taps("Look at that thought")
        .IsAt("reframe")
        .BotSaysWords("lost interest");

    [Fact]
    public void A_reply_closes_the_loop_and_becomes_evidence()
    {
        Chat.Says("message me in 30 minutes").Taps("Yes, thanks")
            .Says("nvm he texted")
            .BotSays("replied.open").BotSays("replied.dropped").BotSays("replied.what")
            .Says("his phone died at work")
            .BotSays("replied.keep")
            .Says("yes")
            .BotSays("replied.kept").IsOver();
        Assert.Empty(Chat.Planned);
        Assert.Equal("his phone died at work", Assert.Single(Chat.Profile.Kept.Evidence).Words);
    }

    [Fact]
    public void Without_consent_the_reply_is_remembered_for_tonight_only()
    {
        Chat.Says("they replied").Says("she was asleep").Says("no").BotSays("replied.for-now");
        Assert.Empty(Chat.Profile.Kept.Evidence);
        Assert.Equal("she was asleep", Assert.Single(Chat.State.Tonight.Evidence).Words);
    }
}
