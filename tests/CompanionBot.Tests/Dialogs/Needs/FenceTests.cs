using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Safety;

namespace CompanionBot.Tests.Dialogs.Needs;

/// <summary>No words for the other one are practiced where there is fear of them.</summary>
public sealed class FenceTests
{
    public static TheoryData<string> Practices => ["set a boundary", "i statement", "after a fight", "balance of needs"];

    [Theory]
    [MemberData(nameof(Practices))]
    public void Fear_ends_the_practice_and_brings_the_line(string practice) => new Transcript()
        .Says(practice).BotSays("fence.ask").Taps("Sometimes").BotSays("abuse.open").BotSaysWords("Refuge").IsOver();

    [Theory]
    [MemberData(nameof(Practices))]
    public void After_danger_was_spoken_of_nothing_is_practiced_for_three_days(string practice)
    {
        var chat = new Transcript();
        chat.From(ConversationState.New with { Safety = new SafetyState { Phase = SafetyPhase.Steady, Kind = "abuse", Tier = 1, Since = chat.Now.AddDays(-2) } })
            .Says(practice).BotDoesNotSay("fence.ask").BotSays("fence.closed").IsOver();
    }

    [Theory]
    [InlineData("no")]
    [InlineData("no never")]
    [InlineData("nope, hes gentle")]
    [InlineData("no, just that he leaves")]
    public void A_plain_no_is_enough_for_the_evening(string said) => new Transcript()
        .Says("set a boundary").Says(said).BotSays("boundary.what").Says("stop").Says("i statement").BotDoesNotSay("fence.ask").BotSays("statement.raw");

    [Theory]
    [InlineData("no idea")]
    [InlineData("not sure")]
    [InlineData("why do you ask")]
    public void What_is_no_plain_no_is_asked_again(string said) => new Transcript()
        .Says("set a boundary").Says(said).BotDoesNotSay("boundary.what").IsAt("fence");

    [Fact]
    public void Whoever_would_rather_not_say_is_left_in_peace() => new Transcript()
        .Says("set a boundary").Says("skip").BotSays("fence.left").IsOver();
}
