using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Tests.Dialogs.Practices;

public sealed class WorryTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void Thoughts_are_parked_until_their_time_and_brought_back_then()
    {
        Park().BotSays("practice-close.set").BotSaysWords("tomorrow at 6:00 pm").BotSays("worry.until").IsOver();
        Chat.After(TimeSpan.FromHours(21)).BotSays("practice-due.hello").BotDoesNotSayWords("seen").BotDoesNotSayWords("worry")
            .Taps("Yes, let's").BotSays("worry.due").BotSays("worry.look").BotSaysWords("\"what if she has seen it and is angry\"")
            .Taps("It has faded").BotSays("worry.faded").BotSaysWords("\"I was too much on the phone\"")
            .Taps("I can do something").BotSays("worry.act").Says("say sorry for the shouting").BotSays("worry.acted")
            .BotSays("worry.close").BotSays("practice-close.helped");
    }

    [Fact]
    public void What_is_still_there_can_wait_another_day_at_the_same_time()
    {
        Due().Says("still loud").Says("still there").BotSays("worry.left").Taps("Same time tomorrow").Taps("Leave it").BotSays("worry.leave");
        var planned = Assert.Single(Chat.Planned);
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 18, 0, 0, TimeSpan.Zero), planned.DueAt);
        Assert.Contains("angry", planned.Payload.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_still_there_can_be_looked_at_as_a_thought() => Due()
        .Taps("It has faded").Says("still here").Taps("Look at it now").IsAt("thought").BotSaysWords("too much on the phone");

    [Fact]
    public void What_had_faded_is_told_on_another_day()
    {
        Due().Taps("It has faded").Taps("It has faded").Taps("It helped").Taps("Keep it");
        Chat.After(TimeSpan.FromDays(4)).Says("worry time").BotSays("worry.faded-before").BotSaysWords("\"I was too much on the phone\"");
    }

    [Fact]
    public void A_worry_time_that_stands_takes_more_in() => Park().Minutes(40).Says("park a worry").BotSays("worry.standing")
        .BotSaysWords("tomorrow at 6:00 pm").Says("the party on friday").Taps("That's all").BotSays("practice-close.set");

    [Fact]
    public void The_parked_thoughts_come_back_without_any_consent_and_are_kept_nowhere_else()
    {
        Due();
        Assert.Empty(Chat.Profile.Kept.PracticeNotes);
        Assert.Empty(Chat.State.Tonight.PracticeNotes);
    }

    [Fact]
    public void Nothing_to_park_is_fine() =>
        Chat.Says("worry time").Says("idk").BotSays("worry.what-small").Says("no").BotSays("worry.nothing").IsOver();

    [Fact]
    public void Without_a_time_it_is_not_brought_back()
    {
        Chat.Says("worry time").Says("the exam").Says("thats it").Says("no").BotSays("worry.no-time");
        Assert.Empty(Chat.Planned);
    }

    [Fact]
    public void A_time_that_cannot_be_is_asked_again_and_half_a_one_is_completed() => Chat
        .Says("worry time").Says("the exam").Says("thats all").Says("in 40 years").BotSays("prompt.time.far")
        .Says("at 6").BotSays("prompt.time.half").Says("evening").BotSaysWords("6:00 pm");

    [Fact]
    public void Back_takes_the_last_thought_out_and_pause_keeps_the_rest() => Chat
        .Says("worry time").Says("the exam").Says("the rent").Says("back").BotSaysWords("\"the exam\"")
        .Says("pause").IsOver().Says("continue").BotSays("worry.more").BotSaysWords("\"the exam\"");

    private Transcript Park() => Chat.Says("worry time").BotSays("worry.open").Says("what if she has seen it and is angry")
        .BotSays("worry.more").Says("I was too much on the phone").Taps("That's all").BotSays("worry.set-time").Taps("Tomorrow at 6 pm");

    private Transcript Due() => Park().After(TimeSpan.FromHours(21)).Taps("Yes, let's");
}
