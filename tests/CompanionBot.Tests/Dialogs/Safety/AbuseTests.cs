using CompanionBot.Dialogs.Safety;

namespace CompanionBot.Tests.Dialogs.Safety;

public sealed class AbuseTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void Whoever_tells_of_violence_is_believed_asked_one_neutral_question_and_given_an_advocate() => Chat
        .Says("my boyfriend threatened to hit me")
        .BotSays("abuse.open").BotSays("abuse.direct.ask").BotSaysWords("advocate").BotSaysWords("National Domestic Abuse Helpline");

    [Fact]
    public void The_device_is_asked_about_before_anything_about_plans() => Chat
        .Says("my boyfriend threatened to hit me")
        .Says("I'm safe for now").BotSays("abuse.device.ask").BotDoesNotSay("abuse.obstacle")
        .Says("Yes, maybe").BotSaysWords("Leave quickly").BotSays("abuse.obstacle");

    [Fact]
    public void In_teams_it_says_that_copies_may_stay() => new Transcript(channel: "msteams")
        .Says("my boyfriend threatened to hit me").Says("I'm safe for now").Says("Not sure").BotSaysWords("employer");

    [Fact]
    public void Imminent_danger_gets_the_emergency_number_first_and_stays_the_topic()
    {
        Chat.Says("he choked me and he has a gun");
        Assert.Contains("999", Chat.Replies[0].Text, StringComparison.Ordinal);
        Chat.BotSays("abuse.open-now").BotSays("abuse.away.ask")
            .Says("how do I stay calm when he gets home?").BotSays("abuse.device.ask").BotDoesNotSayWords("calm")
            .Says("no").BotSays("abuse.body");
    }

    [Fact]
    public void Not_being_safe_now_makes_it_imminent()
    {
        Chat.Says("my boyfriend threatened to hit me").Says("Not safe");
        Assert.Contains("999", Chat.Replies[0].Text, StringComparison.Ordinal);
        Chat.BotSays("abuse.away.ask");
    }

    [Fact]
    public void It_ends_when_the_person_says_they_are_safe_and_brings_another_topic()
    {
        Chat.Says("my boyfriend threatened to hit me").Says("I'm safe for now").Says("no")
            .Says("what's my attachment style?").BotDoesNotSay("crisis.other").Offers("Help now");
        Assert.Equal(SafetyPhase.Steady, Chat.State.Safety!.Phase);
    }

    [Fact]
    public void A_man_is_given_no_line_for_women_only() => Chat
        .Says("I'm a man and my girlfriend hits me").BotDoesNotSayWords("Refuge").BotSaysWords("Men's Advice Line");

    [Fact]
    public void Nothing_it_says_asks_for_a_place_a_plan_or_a_time()
    {
        var asked = TestContent.Library.Lines.Values
            .Where(line => line.Id.StartsWith("abuse.", StringComparison.Ordinal))
            .SelectMany(line => line.Variants);
        Assert.DoesNotContain(asked, words => words.Contains("Where ", StringComparison.Ordinal) || words.Contains("address", StringComparison.OrdinalIgnoreCase)
            || words.Contains("leave him", StringComparison.OrdinalIgnoreCase) || words.Contains("you should", StringComparison.OrdinalIgnoreCase));
    }
}
