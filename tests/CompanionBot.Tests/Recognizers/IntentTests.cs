using CompanionBot.Dialogs.Recognizers;

namespace CompanionBot.Tests.Recognizers;

public sealed class IntentTests
{
    [Theory]
    [InlineData("what's my attachment style?", "quiz")]
    [InlineData("whats my atachment style", "quiz")]
    [InlineData("take teh quizz pls", "quiz")]
    [InlineData("am i anxious or avoidant", "quiz")]
    [InlineData("calm me down", "soothe")]
    [InlineData("im freaking out and i cant breathe", "soothe")]
    [InlineData("breathe with me", "breathe")]
    [InlineData("help me challenge this thought", "reframe")]
    [InlineData("am i overthinking this?", "reframe")]
    [InlineData("left on read since lunch", "unanswered")]
    [InlineData("he hasnt texted back in 3 hours", "unanswered")]
    [InlineData("should i text him again??", "unanswered")]
    [InlineData("3 days no contact", "unanswered")]
    [InlineData("she hasnt opened my snap its been 6h", "unanswered")]
    [InlineData("I am waiting since 5 hours for his answer", "unanswered")]
    [InlineData("hello, my bf hasnt answered my msgs for two days and im losing my mind", "unanswered")]
    [InlineData("i wanna text him so bad", "hold_text")]
    [InlineData("dont let me text him", "hold_text")]
    [InlineData("im about to send him a paragraph", "hold_text")]
    [InlineData("what is anxious attachment", "learn")]
    [InlineData("why am i so clingy", "learn")]
    [InlineData("can my attachment style change?", "learn")]
    [InlineData("how do i set boundaries with my mom", "boundary")]
    [InlineData("give me an exercise", "practice")]
    [InlineData("i cant sleep", "practice")]
    [InlineData("find me a therapist", "find_help")]
    [InlineData("show me my week", "journal")]
    [InlineData("message me in 30 minutes", "checkin")]
    [InlineData("can u check on me tonight at 9", "checkin")]
    [InlineData("what do you know about me", "my_data")]
    [InlineData("export my data", "my_data")]
    [InlineData("forget everything about me", "forget_me")]
    [InlineData("pls delete everything u have on me", "forget_me")]
    [InlineData("who can read this?", "privacy")]
    [InlineData("help", "help")]
    [InlineData("help me", "help")]
    [InlineData("what can u do", "help")]
    [InlineData("help now", "help_now")]
    [InlineData("i need help right now", "help_now")]
    [InlineData("stop", "stop")]
    [InlineData("stpo", "stop")]
    [InlineData("can you please stop", "stop")]
    [InlineData("i dont want to do the quiz", "stop")]
    [InlineData("go back pls", "back")]
    [InlineData("oops wrong answer", "back")]
    [InlineData("skip this one", "skip")]
    [InlineData("say that again?", "repeat")]
    [InlineData("start over", "restart")]
    [InlineData("ok lets continue", "resume")]
    [InlineData("r u a real person", "human_check")]
    [InlineData("am i talking to a bot or a human", "human_check")]
    [InlineData("they replied", "they_replied")]
    [InlineData("nvm he texted", "they_replied")]
    [InlineData("omg she finally answered!!", "they_replied")]
    [InlineData("i just need to vent", "vent")]
    [InlineData("i feel so lonely tonight", "vent")]
    [InlineData("we broke up", "loss")]
    [InlineData("she dumped me last night", "loss")]
    [InlineData("my dad died last month", "loss")]
    [InlineData("thank you so much", "thanks")]
    [InlineData("heyyy", "greeting")]
    [InlineData("tell me a joke", "small_talk")]
    public void A_wish_in_ones_own_words_is_strong_enough_to_act_on(string text, string intent)
    {
        var reading = Reading.Of(text).Intent;
        Assert.True(reading.Name == intent && reading.IsStrong, $"{reading} for: {text}");
    }

    [Theory]
    [InlineData("no thanks", "thanks")]
    [InlineData("i just want it all to stop", "stop")]
    [InlineData("i can't stop thinking about him", "stop")]
    [InlineData("he won't stop calling", "stop")]
    [InlineData("he forgot about me", "forget_me")]
    [InlineData("i want to go back to him", "back")]
    [InlineData("he never texts back", "back")]
    [InlineData("when will he text me back", "they_replied")]
    [InlineData("he still hasn't replied", "they_replied")]
    [InlineData("he will leave me", "loss")]
    [InlineData("is he a real man", "human_check")]
    [InlineData("he doesn't help me", "help")]
    [InlineData("i want to start over with him", "restart")]
    [InlineData("we should break up maybe", "loss")]
    [InlineData("my battery is at 7", "skip")]
    public void A_word_in_passing_is_no_command(string text, string intent)
    {
        var reading = Reading.Of(text).Intent;
        Assert.False(reading.Name == intent && reading.IsStrong, $"{reading} for: {text}");
    }

    [Theory]
    [InlineData("book a flight to paris")]
    [InlineData("asdf qwer zxcv")]
    [InlineData("7")]
    [InlineData("we are meeting on friday")]
    public void What_is_none_of_these_is_other(string text) => Assert.Equal("other", Reading.Of(text).Intent.Name);

    [Fact]
    public void A_second_wish_is_kept() =>
        Assert.Equal("checkin", Reading.Of("he hasn't texted me back in 3 hours, message me in 30 minutes please") is { Intent: var both }
            ? both.Name == "checkin" ? both.Name : both.Second : null);

    [Fact]
    public void An_anxious_thought_alone_is_only_a_guess_at_reframing()
    {
        var reading = Reading.Of("he must have lost interest").Intent;
        Assert.Equal("reframe", reading.Name);
        Assert.False(reading.IsStrong);
    }
}
