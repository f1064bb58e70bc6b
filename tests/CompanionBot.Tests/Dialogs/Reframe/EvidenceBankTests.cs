using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Tests.Dialogs.Reframe;

public sealed class EvidenceBankTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void What_was_said_on_an_earlier_day_against_a_thought_like_this_comes_back_in_the_persons_words() => FirstNight("Keep my words")
        .After(TimeSpan.FromDays(2))
        .Says("he is losing interest in me").Taps("Look at the thought").Taps("Mind reading").Says("80 and 6").Says("he is quiet again")
        .BotSays("reframe.bank").BotSaysWords("20 November").BotSaysWords("he called on monday from work");

    [Fact]
    public void Without_consent_it_does_not_come_back() => FirstNight("Only for tonight")
        .From(ConversationState.New)
        .After(TimeSpan.FromDays(2))
        .Says("he is losing interest in me").Taps("Look at the thought").Taps("Mind reading").Says("80 and 6").Says("he is quiet again")
        .BotDoesNotSay("reframe.bank").BotDoesNotSayWords("monday from work");

    [Fact]
    public void Even_in_a_conversation_that_went_on_it_does_not_come_back_without_consent() => FirstNight("Only for tonight")
        .After(TimeSpan.FromDays(2))
        .Says("he is losing interest in me").Taps("Look at the thought").Taps("Mind reading").Says("80 and 6").Says("he is quiet again")
        .BotDoesNotSay("reframe.bank");

    [Fact]
    public void Another_thought_does_not_bring_it_back() => FirstNight("Keep my words")
        .After(TimeSpan.FromDays(2))
        .Says("he must be bored of me").Taps("Look at the thought").Taps("Mind reading").Says("80 and 6").Says("he is quiet again")
        .BotDoesNotSay("reframe.bank");

    [Fact]
    public void Consent_is_asked_once_an_evening() => FirstNight("Only for tonight")
        .Says("he must be bored of me").Taps("Look at the thought").Taps("Mind reading").Says("80 and 6")
        .Says("he is quiet today").Says("he has exams").Says("he called on monday").Says("he asked about my mum")
        .Says("quiet is not gone").Says("40 and 4")
        .BotDoesNotSay("reframe.keep").IsOver();

    private Transcript FirstNight(string keep) => Chat
        .Says("he must have lost interest").Taps("Look at the thought").Taps("Mind reading").Says("80 and 6")
        .Says("he is quiet today").Says("he has exams").Says("he called on monday from work").Says("quiet is not gone")
        .Says("40 and 4").Taps(keep);
}
