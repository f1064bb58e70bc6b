namespace CompanionBot.Tests.Dialogs.Soothe;

public sealed class MessyAnswersTests
{
    private Transcript Chat { get; } = new();

    [Theory]
    [InlineData("like an 8 i guess", "8")]
    [InlineData("8/10", "8")]
    [InlineData("nine", "9")]
    public void A_number_in_a_sentence_is_a_number(string said, string number) => Chat
        .Says("calm me down").Says(said).BotSays("soothe.way-high").BotSaysWords(number);

    [Fact]
    public void Without_a_number_it_goes_on_without_one() => Chat
        .Says("calm me down").Says("no clue").Says("skip").BotSays("soothe.way-open").BotSays("breathe.go");

    [Theory]
    [InlineData("idk")]
    [InlineData("nothing really")]
    [InlineData("i don't know...")]
    public void No_word_for_the_feeling_is_met_kindly(string said) => AtFeeling()
        .Says(said).BotSays("soothe.feeling-none").BotSays("soothe.place");

    [Fact]
    public void A_feeling_by_button_is_given_back() => AtFeeling()
        .Taps("Lonely").BotSaysWords("\"Lonely\"").BotSays("soothe.place");

    [Theory]
    [InlineData("my bf's arms")]
    [InlineData("in bed with my husband")]
    [InlineData("at my ex's place")]
    public void A_place_with_the_partner_is_asked_once_for_another(string said) => AtFeeling().Says("sad")
        .Says(said).BotSays("soothe.place-warm").BotSays("soothe.place-partner")
        .Says("still his arms").BotDoesNotSay("soothe.place-partner").BotSays("soothe.set-bare").BotSaysWords("still his arms");

    [Fact]
    public void A_word_that_only_looks_like_the_partner_is_none() => AtFeeling().Says("sad")
        .Says("the next village, by the lake").BotSays("soothe.around");

    [Fact]
    public void No_place_is_asked_for_smaller_and_then_left() => AtFeeling().Says("sad")
        .Says("nothing").BotSays("soothe.place-unsure")
        .Says("idk").BotSays("soothe.place-none").BotSays("soothe.allow");

    [Theory]
    [InlineData("i guess my grandma's kitchen? idk", "\"my grandma's kitchen\"")]
    [InlineData("um maybe like the beach", "\"the beach\"")]
    public void What_only_fills_is_left_out(string said, string kept) => AtFeeling().Says("sad")
        .Says(said).BotSaysWords(kept);

    [Fact]
    public void Nothing_to_see_in_the_place_is_fine() => AtFeeling().Says("sad").Says("the attic")
        .Says("idk").BotSays("soothe.set-bare").BotSays("soothe.allow");

    [Fact]
    public void Thoughts_that_are_written_while_they_run_are_not_argued_with() => AtFeeling().Says("sad").Says("the attic").Says("dust")
        .Says("why does he never call").BotSaysWords("\"why does he never call\"").BotSays("soothe.trip");

    [Theory]
    [InlineData("I don't travel")]
    [InlineData("cant afford it lol")]
    [InlineData("idk")]
    public void Without_a_trip_there_is_something_nearer(string said) => AtFeeling().Says("sad").Says("the attic").Says("dust").Taps("Next")
        .Says(said).BotSays("soothe.trip-none").BotSays("soothe.plan-own")
        .Minutes(3).BotSays("soothe.plan-over");

    [Fact]
    public void Nothing_to_do_gets_the_smallest_thing_and_no_check_in()
    {
        var answers = Evening.Answers(5, 2);
        answers["act"] = "idk";
        answers["keep"] = "no";
        Chat.Says("calm me down").Play(answers);
        Chat.BotDoesNotSay("soothe.checkin").BotSays("soothe.close").IsOver();
    }

    [Fact]
    public void Back_goes_to_the_question_before() => AtFeeling()
        .Says("sad").Says("the attic").IsAt("soothe", "around")
        .Says("back").BotSays("soothe.place")
        .Says("the pier").BotSaysWords("\"the pier\"").IsAt("soothe", "around");

    [Fact]
    public void Everything_can_be_skipped() => AtFeeling()
        .Says("skip").BotSays("soothe.place")
        .Says("skip").BotSays("soothe.allow")
        .Says("skip").BotSays("soothe.trip")
        .Says("skip").BotSays("soothe.plan-own")
        .Says("skip").BotSays("soothe.page")
        .Says("skip").BotSays("soothe.hero")
        .Says("skip").BotSays("soothe.act")
        .Says("skip").BotSays("soothe.after")
        .Says("skip").BotSays("soothe.close").IsOver();

    [Fact]
    public void What_was_stopped_in_the_middle_goes_on_there_another_day()
    {
        AtFeeling().Says("sad").Says("the attic").Says("stop").BotSays("routing.stopped").IsOver();
        Chat.After(TimeSpan.FromHours(30)).Says("continue")
            .BotSays("soothe.around").BotSaysWords("\"the attic\"").IsAt("soothe", "around");
    }

    private Transcript AtFeeling() => Chat.Says("calm me down").Says("5").Minutes(1).BotSays("soothe.feeling");
}
