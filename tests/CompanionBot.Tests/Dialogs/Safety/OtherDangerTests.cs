using CompanionBot.Dialogs.Safety;

namespace CompanionBot.Tests.Dialogs.Safety;

public sealed class OtherDangerTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void Worry_about_ones_own_acts_gets_a_referral_without_shame_and_no_help_in_watching()
    {
        Chat.Says("I put a tracker on her car", Sign.Risk("own_behaviour"))
            .BotSays("own.open").BotSaysWords("Respect Phoneline").BotSays("own.support.ask");
        Assert.Equal(SafetyPhase.Steady, Chat.State.Safety!.Phase);
    }

    [Fact]
    public void Worry_about_someone_else_gets_a_safety_question_a_line_and_a_professional() => Chat
        .Says("my friend says he wants to kill himself", Sign.Risk("third_party"))
        .BotSays("third.open").BotSays("third.direct.ask").BotSaysWords("116 123")
        .Says("not sure").BotSays("third.support");

    [Fact]
    public void Someone_else_who_is_not_safe_is_a_matter_for_the_emergency_number()
    {
        Chat.Says("my friend says he wants to kill himself", Sign.Risk("third_party")).Says("No");
        Assert.Contains("999", Chat.Replies[0].Text, StringComparison.Ordinal);
        Chat.BotSays("third.call.ask");
    }

    [Fact]
    public void A_wish_to_hurt_someone_is_asked_about_and_a_yes_brings_distance_and_the_emergency_number()
    {
        Chat.Says("I want to stab him", Sign.Risk("harm_to_others")).BotSays("harm.direct.ask").Says("Yes").BotSays("harm.call.ask");
        Assert.Contains("999", Chat.Replies[0].Text, StringComparison.Ordinal);
        Chat.Says("no").BotSays("harm.away").BotSays("harm.away.ask");
    }

    [Fact]
    public void Eating_talk_gets_its_own_referral_and_no_advice() => Chat
        .Says("I make myself throw up", Sign.Risk("eating"))
        .BotSays("eating.open").BotSaysWords("findahelpline").BotDoesNotSayWords("calories");
}
