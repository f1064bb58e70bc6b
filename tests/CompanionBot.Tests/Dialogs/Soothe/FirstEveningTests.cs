using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Tests.Dialogs.Soothe;

public sealed class FirstEveningTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void At_five_all_three_steps_are_taken_and_the_numbers_are_said() => Chat
        .Says("calm me down").BotSays("soothe.before").Offers("0", "5", "10")
        .Says("5").BotSays("soothe.way").BotSays("breathe.go").BotSaysWords("1 minute").BotSaysWords("No holding")
        .Minutes(1).BotSays("breathe.over").BotSays("soothe.feeling").Offers("Scared", "Lonely")
        .Says("scared, in my chest").BotSaysWords("\"scared, in my chest\"").BotSays("soothe.place")
        .Says("my grandma's kitchen").BotSaysWords("\"my grandma's kitchen\"").BotSays("soothe.around")
        .Says("yellow light").BotSays("soothe.set").BotSaysWords("\"yellow light\"").BotSays("soothe.allow")
        .Minutes(1).BotSays("soothe.switch").BotSays("soothe.trip")
        .Says("Lisbon, coffee by the river").BotSaysWords("\"Lisbon, coffee by the river\"").BotSaysWords("9:05 pm")
        .Minutes(3).BotSays("soothe.plan-over").BotSays("soothe.page")
        .Taps("Next").BotSays("soothe.hero")
        .Taps("Next").BotSays("soothe.act")
        .Says("water the plants").BotSaysWords("\"water the plants\"").BotSays("soothe.after")
        .Says("2").BotSays("soothe.down").BotSaysWords("5").BotSaysWords("2").BotSays("soothe.keep")
        .Taps("Keep it").BotSays("soothe.checkin").BotSays("soothe.checkin-web")
        .Taps("No check-in").BotSays("soothe.close").IsOver();

    [Theory]
    [InlineData(5, 2)]
    [InlineData(0, 0)]
    [InlineData(9, 6)]
    public void At_most_seven_questions_are_asked_from_number_to_number(int before, int after)
    {
        var asked = Chat.Says("calm me down").Play(Evening.Answers(before, after));
        Assert.Equal("before", asked[0]);
        Assert.Equal("after", asked[^1]);
        Assert.InRange(asked.Count, 4, 7);
    }

    [Fact]
    public void A_place_that_has_to_be_asked_for_twice_does_not_make_it_more_than_seven()
    {
        Chat.Says("calm me down").Says("5").Minutes(1).Says("sad").Says("idk").BotSays("soothe.place-unsure");
        var more = Chat.Play(Evening.Answers(5, 2));
        Assert.InRange(3 + more.Count, 1, 7);
        Assert.DoesNotContain("around", more);
    }

    [Fact]
    public void Whoever_calls_it_with_the_number_known_is_not_asked_for_it_and_has_room_for_the_one_word()
    {
        var asked = Chat.Begins("soothe", new { b = 5 }).Play(Evening.Answers(5, 2));
        Assert.Equal(["feeling", "place", "around", "cue", "trip", "act", "after"], asked);
        Assert.Equal("bread", Chat.State.Tonight.Anchor!.Cue);
    }

    [Fact]
    public void What_was_gone_through_is_in_the_journal_once()
    {
        Chat.Says("calm me down").Play(Evening.Answers(5, 2));
        var entry = Assert.Single(Chat.State.Tonight.Journal);
        Assert.Equal(("soothe", 5, 2), (entry.Kind, entry.Before, entry.After));
        Assert.NotNull(entry.Helped);
    }

    [Fact]
    public void A_number_that_is_corrected_is_one_entry_with_the_new_number()
    {
        Chat.Says("calm me down").Play(Evening.Answers(5, 2));
        Chat.Says("back").BotSays("soothe.after").Says("4");
        Assert.Equal(4, Assert.Single(Chat.State.Tonight.Journal).After);
    }

    [Fact]
    public void No_bubble_is_longer_than_sixty_words_and_no_turn_has_more_than_two() =>
        Chat.Says("calm me down").Play(Evening.Answers(5, 4), () =>
        {
            Assert.InRange(Evening.Bubbles(Chat).Count(), 1, 2);
            Assert.All(Evening.Bubbles(Chat), bubble => Assert.InRange(bubble.Split(' ').Length, 1, 60));
        });

    [Fact]
    public void What_is_stored_stays_under_a_kilobyte() =>
        Chat.Says("calm me down").Play(Evening.Answers(5, 2), () =>
            Assert.InRange(StateJson.Write(Chat.State).Length, 1, 1024));
}
