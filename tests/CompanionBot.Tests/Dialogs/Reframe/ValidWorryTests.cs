namespace CompanionBot.Tests.Dialogs.Reframe;

public sealed class ValidWorryTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void A_worry_that_may_be_right_leads_to_what_to_do_and_not_to_more_counter_questions() => Chat
        .Says("he must have lost interest").Taps("Look at the thought").Taps("Mind reading").Says("80 and 6")
        .Says("he told his sister he is not sure about us")
        .Taps("It may well be true")
        .BotSays("reframe.true").BotSays("reframe.plan")
        .Says("ask him straight on saturday")
        .BotSaysWords("ask him straight on saturday").BotSays("reframe.balance")
        .Says("I don't know yet and I will ask")
        .Says("80 and 5").BotSays("reframe.down").Taps("Only for tonight").BotSays("reframe.plan-leads").IsOver();

    [Fact]
    public void Facts_for_it_and_nothing_against_it_are_taken_seriously() => Chat
        .Says("he must have lost interest").Taps("Look at the thought").Taps("Mind reading").Says("80 and 6")
        .Says("he cancelled three dates in a row")
        .Says("no").Says("no")
        .BotSays("reframe.true-facts").BotSays("reframe.plan");

    [Fact]
    public void Said_at_once_it_is_not_argued_with() => Chat
        .Says("he must have lost interest").Taps("Look at the thought").Taps("Mind reading").Says("80 and 6")
        .Says("its true").BotSays("reframe.true").BotSays("reframe.plan");

    [Fact]
    public void A_chain_of_idk_is_met_with_smaller_questions_and_let_go()
    {
        Chat.Says("he must have lost interest").Taps("Look at the thought").Taps("Mind reading").Says("80 and 6")
            .Says("idk").BotSays("reframe.support-none").BotSays("reframe.other");
        var asked = new List<string> { Chat.Reply };
        for (var i = 0; i < 3; i++)
        {
            Chat.Says("idk");
            Assert.DoesNotContain(Chat.Reply, asked);
            asked.Add(Chat.Reply);
        }

        Chat.BotSays("reframe.balance").Says("idk").BotSays("reframe.balance-open").BotSays("reframe.numbers-again");
    }
}
