using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Tests.Dialogs.Reframe;

public sealed class ReframeTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void A_thought_is_looked_at_from_both_sides_and_ends_in_a_sentence_of_the_persons_own() => Chat
        .Says("he must have lost interest")
        .BotSaysWords("he must have lost interest").Offers("Calm me first", "Look at the thought", "Just let me get it out")
        .Taps("Look at the thought")
        .BotSays("reframe.pattern").Offers("Mind reading", "Fortune telling", "Neither")
        .Taps("Mind reading")
        .BotSays("reframe.numbers")
        .Says("80 and 6")
        .BotSays("reframe.support")
        .Says("he usually answers within the hour")
        .BotSays("reframe.support-taken").BotSays("reframe.other")
        .Says("his shift runs late on fridays")
        .BotSays("reframe.noted").BotSays("reframe.commitment")
        .Says("he drove two hours to see me last weekend")
        .BotSaysWords("he usually answers within the hour").BotSaysWords("his shift runs late on fridays")
        .BotSays("reframe.balance")
        .Says("He may be working late, and I will know more tomorrow")
        .BotSaysWords("He may be working late").BotSays("reframe.numbers-again")
        .Says("40 and 4")
        .BotSays("reframe.down").BotSaysWords("belief from 80 to 40, distress from 6 to 4")
        .Taps("Keep my words")
        .BotSays("reframe.close").IsOver();

    [Fact]
    public void What_was_found_is_in_the_journal_and_in_the_bank()
    {
        A_thought_is_looked_at_from_both_sides_and_ends_in_a_sentence_of_the_persons_own();
        var entry = Assert.Single(Chat.Profile.Kept.Journal);
        Assert.Equal((6, 4, 80, 40), (entry.Before, entry.After, entry.BeliefBefore, entry.BeliefAfter));
        Assert.Equal("He may be working late, and I will know more tomorrow", entry.Note);
        Assert.Equal(
            ["his shift runs late on fridays", "he drove two hours to see me last weekend"],
            Chat.Profile.Kept.Evidence.Select(evidence => evidence.Words));
        Assert.True(Chat.Profile.Allows(Purpose.Journal));
    }

    [Fact]
    public void Without_consent_nothing_is_kept_beyond_tonight()
    {
        ToTheEnd("Only for tonight");
        Chat.BotSays("reframe.not-kept");
        Assert.Equal(Memories.Nothing, Chat.Profile.Kept);
        Assert.NotEmpty(Chat.State.Tonight.Evidence);
    }

    [Fact]
    public void Messy_answers_are_met() => Chat
        .Says("he must have lost interest")
        .Says("he always used to send a heart")
        .BotSays("thought.more")
        .Says("ok lets look at it")
        .Says("the first one i think")
        .BotSays("reframe.pattern-taken")
        .Says("like really really bad")
        .BotSays("prompt.number.first")
        .Says("85% and its a 6")
        .BotSays("reframe.support")
        .Says("i just feel it")
        .BotSays("reframe.support-felt")
        .Says("idk")
        .BotSays("reframe.smaller").BotSays("reframe.other-small")
        .Says("i was asleep once and forgot")
        .BotSays("reframe.noted")
        .Says("back").BotSays("reframe.other")
        .Says("skip")
        .Says("he said he loves me on sunday")
        .Says("hmm honestly idk").BotSays("reframe.balance-open")
        .Says("60").BotSaysWords("85 to 60");

    [Fact]
    public void A_thought_that_was_not_right_is_taken_in_the_words_of_the_correction() => Chat
        .Says("he must have lost interest").Taps("Look at the thought")
        .Says("not quite, it's more that he finds me too much")
        .BotSays("reframe.corrected").BotSaysWords("he finds me too much");

    [Fact]
    public void Neither_pattern_is_fine_and_never_insisted_on() => Chat
        .Says("he must have lost interest").Taps("Look at the thought").Taps("Neither")
        .BotSays("reframe.pattern-none").BotSays("reframe.numbers")
        .Says("70 and 5").Says("nothing").BotSays("reframe.support-none").BotSays("reframe.against");

    [Fact]
    public void Where_the_habit_does_not_show_two_common_ones_are_offered_as_such() => Chat
        .Says("A thought won't stop").Says("everything about us is strange").BotSays("thought.meaning").Says("that we are strange").Taps("Look at the thought")
        .BotSays("reframe.pattern-common").Offers("Mind reading", "Fortune telling", "Neither");

    [Fact]
    public void Numbers_that_were_said_are_not_asked_again() => Chat
        .Says("i'm 90% sure he must have lost interest, it's 8/10").Taps("Look at the thought").Taps("Mind reading")
        .BotSays("reframe.support").BotDoesNotSay("reframe.numbers");

    [Fact]
    public void A_number_that_is_still_missing_is_asked_by_itself() => Chat
        .Says("my anxiety is at an 8, he must have lost interest")
        .BotSays("thought.ways-high").BotSaysWords("8")
        .Taps("Look at the thought").BotSays("reframe.pattern-high").Taps("Mind reading")
        .BotSays("reframe.belief").Offers("0", "50", "100");

    [Fact]
    public void Skipped_numbers_are_not_asked_for_at_the_end_either() => Chat
        .Says("he must have lost interest").Taps("Look at the thought").Taps("Neither")
        .Says("skip").BotSays("reframe.support")
        .Says("he is quiet today").Says("he has exams").Says("he called on monday").Says("he asked about my mum")
        .Says("quiet is not gone")
        .BotDoesNotSay("reframe.numbers-again").BotSays("reframe.keep");

    [Theory]
    [InlineData("80 and 6", "80 and 6", "reframe.same")]
    [InlineData("80 and 6", "90 and 8", "reframe.up")]
    [InlineData("80 and 6", "50 and 6", "reframe.down")]
    [InlineData("80 and 6", "90 and 4", "reframe.down")]
    public void Each_outcome_has_its_own_plain_line(string before, string after, string line) => Chat
        .Says("he must have lost interest").Taps("Look at the thought").Taps("Neither")
        .Says(before).Says("he is quiet today").Says("he has exams").Says("he called on monday").Says("quiet is not gone")
        .Says(after).BotSays(line);

    [Fact]
    public void Where_nothing_moved_the_number_is_said_once() => Chat
        .Says("he must have lost interest").Taps("Look at the thought").Taps("Neither")
        .Says("80 and 6").Says("he is quiet today").Says("he has exams").Says("he called on monday").Says("quiet is not gone")
        .Says("80 and 6").BotSaysWords("belief 80, distress 6");

    [Fact]
    public void What_stays_very_strong_is_met_with_people_and_calm() => Chat
        .Says("he must have lost interest").Taps("Look at the thought").Taps("Neither")
        .Says("95 and 9").Says("he is quiet today").Says("he has exams").Says("he called on monday").Says("quiet is not gone")
        .Says("95 and 9").Taps("Only for tonight").BotSays("reframe.still-high").Offers("Calm me down");

    [Fact]
    public void Stopped_in_the_middle_it_goes_on_where_it_was() => Chat
        .Says("he must have lost interest").Taps("Look at the thought").Taps("Mind reading").Says("80 and 6")
        .Says("stop").IsOver()
        .After(TimeSpan.FromHours(1))
        .Says("continue").BotSays("reframe.support").IsAt("reframe", "support");

    [Fact]
    public void Back_returns_to_the_question_before() => Chat
        .Says("he must have lost interest").Taps("Look at the thought").Taps("Mind reading").Says("80 and 6")
        .Says("back").BotSays("reframe.numbers")
        .Says("back").BotSays("reframe.pattern");

    [Fact]
    public void A_real_loss_that_comes_up_ends_the_questions() => Chat
        .Says("he must have lost interest").Taps("Look at the thought").Taps("Mind reading").Says("80 and 6")
        .Says("she told me yesterday that she wants to break up")
        .BotSays("loss.comfort").BotDoesNotSay("reframe.support-taken").IsAt("loss");

    private void ToTheEnd(string keep) => Chat
        .Says("he must have lost interest").Taps("Look at the thought").Taps("Mind reading").Says("80 and 6")
        .Says("he is quiet today").Says("he has exams").Says("he called on monday").Says("quiet is not gone")
        .Says("40 and 4").Taps(keep);
}
