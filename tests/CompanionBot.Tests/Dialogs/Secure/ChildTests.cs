namespace CompanionBot.Tests.Dialogs.Secure;

public sealed class ChildTests
{
    private Transcript Chat { get; } = new();

    public static TheoryData<string, string> Promises => new()
    {
        { "Be steady", "inner-child.steady" },
        { "Keep my word", "inner-child.word" },
        { "Hear my needs", "inner-child.honor" },
        { "I may need things", "inner-child.right" },
        { "Guard my line", "inner-child.line" },
    };

    [Theory]
    [MemberData(nameof(Promises))]
    public void Each_of_the_five_promises_is_told_and_has_an_example(string promise, string line) => Chat
        .Says("inner child").BotSays("inner-child.open").BotSaysWords("someone trained").Taps(promise).BotSays(line).BotSays("inner-child.act")
        .Says("idk").BotSays($"{line}-small");

    [Fact]
    public void A_promise_that_was_kept_is_remembered_on_another_day()
    {
        Promised().Taps("Tomorrow at 6 pm").BotSays("inner-child.close").Taps("Keep it");
        Chat.After(TimeSpan.FromDays(1)).Says("yes").BotSaysWords("\"tea at nine\"").Says("did it").BotSays("hero.did").BotSays("secure-offer.ask");
        Chat.Says("not today").After(TimeSpan.FromDays(3));
        Chat.Says("inner child").BotSays("inner-child.earlier-did").BotSaysWords("tea at nine");
    }

    [Fact]
    public void One_that_was_not_kept_is_no_matter()
    {
        Promised().Taps("No check-in").Taps("Keep it").After(TimeSpan.FromDays(3));
        Chat.Says("inner child").BotSays("inner-child.earlier").BotSaysWords("tea at nine");
    }

    [Fact]
    public void A_promise_of_ones_own_and_no_plan_are_fine() => Chat
        .Says("inner child").Says("not to shout at myself").BotSays("inner-child.own").BotSaysWords("not to shout at myself")
        .Says("idk").BotSays("inner-child.act-small").Says("no idea").BotSays("inner-child.no-act").IsOver();

    [Fact]
    public void Paused_in_the_middle_it_goes_on_there()
    {
        Chat.Says("inner child").Taps("Be steady").Says("stop").After(TimeSpan.FromDays(1));
        Chat.Says("continue").BotSays("inner-child.act");
    }

    private Transcript Promised() => Chat
        .Says("inner child").Taps("Be steady").Says("tea at nine").BotSays("step.ask").BotSaysWords("tea at nine");
}
