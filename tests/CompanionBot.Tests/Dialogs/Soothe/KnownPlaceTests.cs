using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Tests.Dialogs.Soothe;

public sealed class KnownPlaceTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void On_another_day_the_place_comes_back_in_the_persons_own_words()
    {
        FirstEvening("Keep it");
        Assert.Equal("my grandma's kitchen", Chat.Profile.Kept.Anchor!.Place);
        Assert.Null(Chat.State.Tonight.Anchor);

        Chat.After(TimeSpan.FromDays(3)).Says("calm me down").Says("6").Minutes(1)
            .BotSays("soothe.there").BotSaysWords("\"my grandma's kitchen\"").BotSaysWords("\"yellow light and bread in the oven\"")
            .BotDoesNotSay("soothe.place");
    }

    [Fact]
    public void At_most_four_questions_are_asked_when_the_place_is_known()
    {
        FirstEvening("Keep it");
        Chat.After(TimeSpan.FromDays(1)).Says("calm me down");
        Assert.Equal(["before", "trip", "act", "after"], Chat.Play(Evening.Answers(6, 3)));
    }

    [Fact]
    public void When_it_burns_the_known_place_comes_back_in_a_short_turn()
    {
        FirstEvening("Keep it");
        Chat.After(TimeSpan.FromDays(1)).Says("calm me down").Says("9").Minutes(1).BotSays("soothe.there-short");
        Assert.InRange(Evening.WordsOf(Chat), 1, 30);
        Chat.Taps("I'm there").BotSays("soothe.after");
    }

    [Fact]
    public void What_was_kept_is_not_asked_for_again()
    {
        FirstEvening("Keep it");
        Assert.True(Chat.Profile.Allows(Purpose.Journal));
        Chat.After(TimeSpan.FromDays(1)).Says("calm me down").Play(Evening.Answers(6, 3));
        Chat.BotSays("soothe.checkin").BotDoesNotSay("soothe.keep");
        Assert.Equal(2, Chat.Profile.Kept.Journal.Length);
    }

    [Fact]
    public void Without_a_yes_it_is_there_for_tonight_only_and_the_question_comes_once()
    {
        FirstEvening("Only tonight");
        Assert.Null(Chat.Profile.Kept.Anchor);
        Assert.False(Chat.Profile.Allows(Purpose.Journal));

        Chat.Minutes(20).Says("calm me down").Says("6").Minutes(1).BotSaysWords("\"my grandma's kitchen\"");
        Chat.Play(Evening.Answers(6, 3));
        Chat.BotDoesNotSay("soothe.keep");
    }

    private void FirstEvening(string keep) =>
        Chat.Says("calm me down").Play(new Dictionary<string, string>(Evening.Answers(5, 2))
        {
            ["keep"] = keep,
            ["checkin"] = "No check-in",
        });
}
