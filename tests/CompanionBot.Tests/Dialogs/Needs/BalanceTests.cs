namespace CompanionBot.Tests.Dialogs.Needs;

public sealed class BalanceTests
{
    private Transcript Chat { get; } = new();

    [Theory]
    [InlineData("2", "9", "balance.less")]
    [InlineData("9", "like a 3", "balance.more")]
    [InlineData("6", "7/10", "balance.even")]
    [InlineData("1", "two", "balance.low")]
    public void Two_numbers_are_laid_side_by_side(string mine, string theirs, string line) => Chat
        .Says("balance of needs").Says("no").BotSays("balance.mine").Says(mine).BotSays("balance.theirs").Says(theirs).BotSays(line);

    [Fact]
    public void The_need_with_least_room_gets_a_small_step() => Done().IsOver();

    [Fact]
    public void The_numbers_come_back_on_another_day_and_so_does_the_step()
    {
        Done();
        Chat.After(TimeSpan.FromDays(20)).Says("balance of needs").Says("no").Says("5").Says("7")
            .BotSays("balance.earlier").BotSaysWords("3").BotSaysWords("8");
        Assert.Equal("one evening alone on thursday", Assert.Single(Chat.Profile.Kept.Steps).Words);
    }

    [Fact]
    public void Numbers_may_be_skipped_and_needs_unknown() => Chat
        .Says("balance of needs").Says("no").Says("dunno").Says("skip").BotSays("balance.need")
        .Says("what do you mean by that").BotSays("balance.need-small").Says("idk").BotSays("balance.no-need").IsOver();

    [Fact]
    public void A_number_off_the_scale_is_asked_again() => Chat
        .Says("balance of needs").Says("no").Says("100").BotSays("prompt.scale.range").Says("4").BotSays("balance.theirs")
        .Says("back").BotSays("balance.mine");

    [Fact]
    public void Paused_in_the_middle_it_goes_on_there()
    {
        Chat.Says("balance of needs").Says("no").Says("4").Says("pause").After(TimeSpan.FromDays(2));
        Chat.Says("continue").BotSays("balance.theirs").Says("8").BotSaysWords("4").BotSays("balance.less");
    }

    private Transcript Done() => Chat
        .Says("i always give more").Says("no").Says("3").Says("8").BotSays("balance.less").BotSays("balance.need")
        .Says("time for myself").BotSays("balance.room").BotSaysWords("\"time for myself\"")
        .Says("one evening alone on thursday").BotSays("step.ask").Says("no thanks").BotSays("step.none").Taps("Keep it");
}
