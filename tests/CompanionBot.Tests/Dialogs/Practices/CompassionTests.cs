namespace CompanionBot.Tests.Dialogs.Practices;

public sealed class CompassionTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void Three_steps_end_in_a_kind_sentence_of_ones_own() => Chat
        .Says("self compassion").BotSays("compassion.hard").Says("i cried in the office").BotSays("compassion.heard").BotSaysWords("\"i cried in the office\"")
        .BotSays("compassion.shared").BotSays("compassion.hand").Minutes(1).BotSays("compassion.friend")
        .Says("you were brave to go at all").BotSays("compassion.self").BotSaysWords("\"you were brave to go at all\"")
        .Says("i was brave to go at all").BotSays("compassion.close").BotSaysWords("\"i was brave to go at all\"").BotSays("practice-close.helped");

    [Fact]
    public void On_another_day_the_kind_sentence_comes_back()
    {
        Chat.Says("self compassion").Says("i cried").Says("ready").Says("you were brave").Taps("The same words").Taps("It helped").Taps("Keep it");
        Chat.After(TimeSpan.FromDays(5)).Says("compassion break").Says("i was left out again").Minutes(1)
            .BotSays("compassion.known").BotSaysWords("\"you were brave\"").BotDoesNotSay("compassion.friend")
            .Taps("The same words").BotSays("compassion.close").BotSaysWords("\"you were brave\"");
    }

    [Fact]
    public void Without_words_it_asks_for_less_and_the_warm_hand_is_enough() => Chat
        .Says("compassion break").Says("idk").BotSays("compassion.hard-small").Says("idk").BotSays("compassion.hand")
        .Taps("Go on now").Says("nothing").BotSays("compassion.friend-small").Says("no idea").BotSays("compassion.self-bare")
        .Says("idk").Says("nothing").BotSays("compassion.close-bare").BotSays("practice-close.helped");

    [Fact]
    public void Pause_and_back_work() => Chat
        .Says("compassion break").Says("work").Taps("Go on now").Says("pause").IsOver().Says("continue").BotSays("compassion.friend")
        .Says("come here").Says("back").BotSays("compassion.friend");
}
