namespace CompanionBot.Tests.Dialogs.Practices;

public sealed class FeelingsTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void A_rough_word_becomes_a_finer_one_a_sentence_and_a_need() => Chat
        .Says("find the word for it").BotSays("feelings.family").Offers("Sad", "Scared", "Angry", "Hurt", "Ashamed", "Numb")
        .Taps("Angry").BotSays("feelings.word").Offers("Jealous", "Ignored").Taps("Jealous").BotSays("feelings.also")
        .Says("lonely too").BotSays("feelings.about").BotSaysWords("jealous").Says("she laughs more with them")
        .BotSays("feelings.need").Says("an evening only for us")
        .BotSays("feelings.sum-two").BotSaysWords("\"lonely too\"").BotSaysWords("\"she laughs more with them\"").BotSaysWords("\"an evening only for us\"")
        .BotSays("practice-close.helped");

    [Fact]
    public void On_another_day_the_words_are_known_and_what_the_feeling_asked_for()
    {
        Jealous().Taps("It helped").Taps("Keep it").After(TimeSpan.FromDays(2))
            .Says("feeling words").BotSays("feelings.family-known").BotSaysWords("\"jealous\"")
            .Says("jealous").Says("no").Says("he was out all night").BotSays("feelings.need-known").BotSaysWords("\"an evening only for us\"");
    }

    [Theory]
    [InlineData("heavy", "Lonely")]
    [InlineData("kinda tight", "Uneasy")]
    [InlineData("its hot i think", "Frustrated")]
    [InlineData("empty", "Overwhelmed")]
    public void Who_has_no_word_is_asked_by_way_of_the_body(string body, string word) =>
        Chat.Says("feeling words").Says("idk").BotSays("feelings.family-small").Says(body).BotSays("feelings.word").Offers(word);

    [Fact]
    public void A_word_of_ones_own_needs_no_list() => Chat
        .Says("feeling words").Says("like a ghost at my own table").BotSays("feelings.also").BotSaysWords("\"like a ghost at my own table\"");

    [Fact]
    public void No_word_at_all_is_fine() => Chat
        .Says("feeling words").Says("idk").Says("no idea").BotSays("feelings.sum-none").BotSays("practice-close.helped");

    [Fact]
    public void Change_of_mind_skip_and_pause() => Chat
        .Says("feeling words").Taps("Sad").Says("back").BotSays("feelings.family").Taps("Hurt").BotSays("feelings.word").Offers("Rejected")
        .Says("idk").BotSays("feelings.word-small").Says("none").BotSays("feelings.also").BotSaysWords("hurt").Says("skip")
        .BotSays("feelings.about").Says("pause").IsOver().Says("continue").BotSays("feelings.about");

    private Transcript Jealous() => Chat.Says("find the word for it").Taps("Angry").Taps("Jealous").Says("only this")
        .Says("she laughs more with them").Says("an evening only for us");
}
