namespace CompanionBot.Tests.Dialogs.Reframe;

public sealed class HabitTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void A_third_time_in_one_night_brings_no_new_round_but_the_persons_own_sentence() => TwoRounds()
        .Minutes(40)
        .Says("he must have lost interest").Taps("Look at the thought")
        .BotSays("reframe.habit").BotSaysWords("quiet is not gone").Offers("Sleep", "A person", "Wait with me")
        .BotDoesNotSay("reframe.pattern")
        .Taps("Sleep").BotSays("reframe.sleep").IsOver();

    [Fact]
    public void Waiting_together_is_listening() => TwoRounds()
        .Says("he must have lost interest").Taps("Look at the thought").Taps("Wait with me")
        .BotSays("vent.waiting").IsAt("vent");

    [Fact]
    public void Whoever_writes_on_is_listened_to() => TwoRounds()
        .Says("he must have lost interest").Taps("Look at the thought").Says("but what if it is true and he leaves tomorrow")
        .IsAt("vent").BotSaysWords("what if it is true");

    [Fact]
    public void Another_thought_gets_its_round() => TwoRounds()
        .Says("he must be bored of me").Taps("Look at the thought").BotSays("reframe.pattern");

    [Fact]
    public void The_next_night_is_a_new_one() => TwoRounds()
        .After(TimeSpan.FromHours(20))
        .Says("he must have lost interest").Taps("Look at the thought").BotSays("reframe.pattern");

    [Fact]
    public void A_round_that_was_broken_off_counts_too()
    {
        for (var i = 0; i < 2; i++)
        {
            Chat.Says("he must have lost interest").Taps("Look at the thought").Taps("Neither").Says("80 and 6").Says("he is quiet").Says("stop");
        }

        Chat.Says("he must have lost interest").Taps("Look at the thought").BotSays("reframe.habit");
    }

    private Transcript TwoRounds()
    {
        Round("he must have lost interest", "80 and 6").Taps("Only for tonight").IsOver().Minutes(30);
        return Round("he is losing interest in me", "70 and 5").IsOver();
    }

    private Transcript Round(string thought, string numbers)
    {
        Chat.Says(thought).Taps("Look at the thought").Taps("Neither").Says(numbers)
            .Says("he is quiet today").Says("he has exams").Says("he called on monday");
        return (Chat.State.Stack[^1].Step == "counter" ? Chat.Says("he asked about my mum") : Chat)
            .Says("quiet is not gone").Says("40 and 4");
    }
}
