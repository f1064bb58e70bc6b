namespace CompanionBot.Tests.Dialogs.Practices;

public sealed class SelfTalkTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void A_harsh_sentence_gets_a_fair_one_made_of_ones_own_pieces() => ToFair()
        .Says("i said sorry twice because i care, and i can stop now").BotSays("selftalk.close")
        .BotSaysWords("\"i said sorry twice because i care, and i can stop now\"").BotSays("practice-close.helped");

    [Fact]
    public void Without_a_sentence_the_pieces_stand_side_by_side() => ToFair().Says("idk").BotSays("selftalk.fair-small").Says("no")
        .BotSays("selftalk.pieces").BotSaysWords("\"i said sorry twice\"").BotSaysWords("\"i listen well\"");

    [Fact]
    public void On_another_day_a_harsh_sentence_like_it_brings_the_fair_one_back()
    {
        ToFair().Says("i care, and i can stop now").Taps("It helped").Taps("Keep it");
        Chat.After(TimeSpan.FromDays(3)).Says("self talk").Says("so needy and pathetic, me").BotSays("selftalk.known").BotSaysWords("\"i care, and i can stop now\"")
            .Taps("It holds").BotSays("selftalk.holds").BotSays("practice-close.helped");
    }

    [Fact]
    public void When_it_does_not_hold_a_new_one_is_found()
    {
        ToFair().Says("i care, and i can stop now").Taps("It helped").Taps("Keep it");
        Chat.After(TimeSpan.FromDays(3)).Says("self talk").Says("needy pathetic").Taps("Not this time").BotSays("selftalk.friend");
    }

    [Fact]
    public void No_harsh_sentence_is_a_good_answer() =>
        Chat.Says("self talk").Says("idk").BotSays("selftalk.harsh-small").Says("nothing").BotSays("selftalk.none").IsOver();

    [Fact]
    public void Yes_I_would_say_it_to_a_friend_is_no_dead_end() => Chat
        .Says("self talk").Says("i am lazy").Says("yeah honestly").BotSays("selftalk.friend-yes").BotSays("selftalk.fact")
        .Says("back").BotSays("selftalk.friend").Says("pause").IsOver().Says("continue").BotSays("selftalk.friend");

    private Transcript ToFair() => Chat.Says("positive self talk").BotSays("selftalk.harsh").Says("needy and pathetic").BotSays("selftalk.friend")
        .BotSaysWords("\"needy and pathetic\"").Taps("Never").BotSays("selftalk.friend-no").BotSays("selftalk.fact").Says("i said sorry twice")
        .BotSays("selftalk.left").Says("i listen well").BotSays("selftalk.fair");
}
