namespace CompanionBot.Tests.Dialogs.Soothe;

public sealed class BurningTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void At_nine_it_is_a_minute_of_breathing_a_place_one_sense_and_the_number_again() => Chat
        .Says("calm me down")
        .Says("9").BotSays("soothe.way-high").BotSays("breathe.go")
        .Minutes(1).BotSays("soothe.place")
        .Says("the dunes behind my school").BotSays("soothe.around-short").BotSaysWords("the dunes behind my school")
        .Says("gulls").BotSays("soothe.set-short").BotSaysWords("\"gulls\"").BotSays("soothe.after")
        .Says("6").BotSays("soothe.down").BotSays("soothe.more").Offers("The next steps", "Enough for now")
        .Taps("Enough for now").BotDoesNotSay("soothe.allow").BotSays("soothe.keep")
        .Taps("Only tonight").BotSays("soothe.close").IsOver();

    [Fact]
    public void The_rest_is_there_for_whoever_wants_it() => Chat
        .Says("calm me down").Says("8").Minutes(1).Says("a bench").Says("leaves").Says("5")
        .Taps("The next steps").BotSays("soothe.allow")
        .Taps("Next").BotSays("soothe.trip")
        .Says("the lake, jumping in").Minutes(3).Taps("Next").Taps("Next")
        .Says("a shower at ten").BotDoesNotSay("soothe.after").BotSays("soothe.keep");

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(10)]
    public void At_seven_or_more_a_turn_has_at_most_thirty_words(int number)
    {
        var chat = new Transcript().Says("calm me down").Says($"{number}");
        var answers = Evening.Answers(number, number);
        answers["place"] = "the old red kitchen of my grandmother in the village by the lake where we spent all the summers";
        answers["around"] = "warm bread, the radio on low, the cat asleep on the bench, steam on all of the windows";
        answers["going"] = "she blocked me everywhere and I do not know what I did and now I cannot stop looking at my phone";
        answers["who"] = "my sister Anna, I think, if she is still awake and not at work tonight";
        answers["tool"] = "Enough for now";
        chat.Play(answers, () => AtMostThirty(chat));
        AtMostThirty(chat);
    }

    [Theory]
    [InlineData("my boyfriend's arms when we are lying on the old sofa in his flat", "a bench under the chestnut trees")]
    [InlineData("idk", "nothing")]
    public void So_it_is_when_the_place_is_hard_to_find(string first, string second)
    {
        Chat.Says("calm me down").Says("8").Minutes(1).Says(first);
        AtMostThirty(Chat);
        Chat.Says(second);
        AtMostThirty(Chat);
    }

    [Fact]
    public void So_it_is_when_the_breathing_makes_dizzy()
    {
        var chat = Chat.Says("calm me down").Says("8").Says("this makes me dizzy");
        var answers = new Dictionary<string, string>
        {
            ["see"] = "the lamp, the old brown door, my shoes, a cup with cold tea, the rain",
            ["feel"] = "wool",
            ["hear"] = "idk",
            ["smell"] = "nothing",
            ["taste"] = "tea",
        };
        chat.Play(answers, () => AtMostThirty(chat));
        Chat.BotSays("soothe.place");
        AtMostThirty(chat);
    }

    private static void AtMostThirty(Transcript chat) =>
        Assert.True(Evening.WordsOf(chat) <= 30, $"{Evening.WordsOf(chat)} words\n{chat}");
}
