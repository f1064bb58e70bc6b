using CompanionBot.Dialogs.Safety;

namespace CompanionBot.Tests.Dialogs.Safety;

public sealed class CheckTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void Words_that_may_mean_two_things_are_asked_about_and_nothing_else_changes()
    {
        Chat.Says("I give up").BotSays("check.meaning.ask").BotDoesNotSayWords("116 123");
        Assert.Empty(Chat.LastTurn.Referrals);
        Chat.Says("This situation").BotSays("check.understood").Offers("Calm me down");
        Assert.Equal(SafetyPhase.None, Chat.State.Safety!.Phase);
    }

    [Theory]
    [InlineData("everything")]
    [InlineData("idk")]
    [InlineData("Something bigger")]
    public void An_answer_that_leaves_it_open_gets_the_direct_question(string answer) => Chat
        .Says("I give up").Says(answer).BotSays("crisis.direct.ask").BotSaysWords("116 123");

    [Fact]
    public void The_same_question_is_not_put_twice_in_an_evening() => Chat
        .Says("I give up").Says("This situation").Says("I give up").BotDoesNotSay("check.meaning.ask");

    [Fact]
    public void Fear_admitted_after_a_soft_sign_is_an_alarm() => Chat
        .Says("he calls me names").BotSays("check.afraid.ask")
        .Says("yes, when he's angry").BotSays("abuse.open");

    /// <summary>P12: no fear, no force; no alarm, no label, and no coaching to obey.</summary>
    [Fact]
    public void Jealousy_and_insults_without_fear_bring_no_alarm_and_no_coaching_to_comply() => Chat
        .Says("he gets jealous and calls me names, I should stop talking to male colleagues or he'll leave")
        .BotDoesNotSay("abuse.open").BotSays("check.afraid.ask").BotDoesNotSayWords("0808")
        .Says("no").BotSays("check.not-afraid").BotDoesNotSayWords("abus");

    /// <summary>P6: slang and no risk; neither a safety question nor a line.</summary>
    [Theory]
    [InlineData("I'm dead \U0001F602 he dumped me last week")]
    [InlineData("kill me lol")]
    [InlineData("you're killing me")]
    [InlineData("dying to see him")]
    [InlineData("so tired of this")]
    [InlineData("I'm over it")]
    [InlineData("my mind is racing")]
    [InlineData("he'll leave me")]
    [InlineData("what's the point")]
    [InlineData("work is killing me, total burnout")]
    [InlineData("I'm writing an essay about suicide prevention")]
    public void Idioms_and_ordinary_pain_bring_no_alarm(string message)
    {
        Chat.Says(message).BotDoesNotSayWords("116 123").BotDoesNotSay("crisis.direct.ask");
        Assert.Empty(Chat.LastTurn.Referrals);
    }

    [Theory]
    [InlineData("better off without me")]
    [InlineData("I want to sleep forever and never wake up")]
    [InlineData("kms")]
    [InlineData("I want to unalive myself")]
    [InlineData("I can't take feeling like this any more")]
    [InlineData("it will never get better and there is no way out")]
    [InlineData("voices tell me to hurt myself")]
    [InlineData("I cut myself last night")]
    [InlineData("he raped me")]
    [InlineData("I'm scared of him")]
    public void Explicit_and_coded_statements_bring_the_helplines(string message)
    {
        Chat.Says(message).BotSaysWords("findahelpline.com").BotSaysWords("nobody has been alerted");
        Assert.NotEmpty(Chat.LastTurn.Referrals);
    }
}
