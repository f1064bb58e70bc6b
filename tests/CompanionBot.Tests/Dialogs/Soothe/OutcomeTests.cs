namespace CompanionBot.Tests.Dialogs.Soothe;

public sealed class OutcomeTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void Two_or_more_down_is_said_plainly_without_praise()
    {
        After(6, 4).BotSays("soothe.down").BotDoesNotSay("soothe.tool");
        Assert.DoesNotMatch("(?i)great|well done|good job|proud|amazing", Chat.Reply);
    }

    [Fact]
    public void One_down_offers_another_tool() => After(6, 5)
        .BotSays("soothe.little").BotSays("soothe.tool").Offers("My five senses", "Breathe a bit longer", "Enough for now");

    [Fact]
    public void Unchanged_offers_another_tool_and_it_runs() => After(6, 6)
        .BotSays("soothe.same").BotSaysWords("6")
        .Taps("My five senses").IsAt("grounding", "see")
        .Says("a lamp").Says("wool").Says("rain").Says("soap").Says("tea").BotSays("grounding.close").BotSays("soothe.keep");

    [Fact]
    public void The_other_tool_can_be_more_breathing() => After(6, 6)
        .Taps("Breathe a bit longer").BotSaysWords("3 minutes").Minutes(3).BotSays("breathe.over").BotSays("soothe.keep");

    [Fact]
    public void In_the_short_form_the_other_tool_can_be_the_second_step() => After(7, 7)
        .BotSays("soothe.same").Taps("Switch my thinking").BotSays("soothe.allow");

    [Fact]
    public void Quiet_before_and_after_needs_no_other_tool() => After(1, 1)
        .BotSays("soothe.calm").BotDoesNotSay("soothe.tool");

    [Theory]
    [InlineData(5, 8)]
    [InlineData(9, 9)]
    [InlineData(10, 8)]
    public void Higher_or_very_high_twice_asks_what_is_going_on_and_for_a_person(int before, int after) => After(before, after)
        .BotSays("soothe.going").BotSaysWords($"{before}").BotSaysWords($"{after}")
        .Says("she blocked me everywhere").BotSaysWords("\"she blocked me everywhere\"").BotSays("soothe.who").Offers("A friend")
        .Says("my sister").BotSays("soothe.person").BotSaysWords("\"my sister\"").BotDoesNotSay("soothe.keep").IsOver();

    [Fact]
    public void Whoever_has_nobody_is_told_of_lines_with_people_on_them() => After(9, 9)
        .Says("idk").BotSays("soothe.going-none").BotSays("soothe.who")
        .Taps("Nobody right now").BotSays("soothe.nobody").BotSaysWords("help now").IsOver();

    [Fact]
    public void A_number_that_is_skipped_is_not_compared() => After(6, null)
        .BotDoesNotSay("soothe.down").BotDoesNotSay("soothe.same").BotSays("soothe.keep");

    private Transcript After(int before, int? after)
    {
        var answers = Evening.Answers(before, 0);
        answers["after"] = after is { } number ? $"{number}" : "skip";
        Chat.Says("calm me down").Play(answers);
        return Chat;
    }
}
