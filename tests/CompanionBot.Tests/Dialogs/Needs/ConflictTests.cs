namespace CompanionBot.Tests.Dialogs.Needs;

public sealed class ConflictTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void Both_sides_listening_ones_own_part_and_a_middle()
    {
        Learned().Taps("Not now").Taps("Keep it").IsOver();
        Assert.Equal(["my tone when i was tired", "plan sundays on friday"], Chat.Profile.Kept.PracticeNotes.Select(note => note.Text));
    }

    [Fact]
    public void What_was_learned_comes_back_on_another_day()
    {
        Learned().Taps("Not now").Taps("Keep it").After(TimeSpan.FromDays(9));
        Chat.Says("we had an argument").Says("no").BotSays("conflict.earlier").BotSaysWords("plan sundays on friday");
    }

    [Theory]
    [InlineData("So you need quiet first, is that right", "conflict.is-back")]
    [InlineData("ok you need quiet but i waited all day", "conflict.is-but")]
    [InlineData("I need attention too", "conflict.is-own")]
    public void Listening_is_looked_at(string said, string line) => Chat
        .Says("we had a fight").Says("no").Says("skip").Says("skip").Says("skip").BotSays("conflict.listen").Says(said).BotSays(line);

    [Fact]
    public void Their_motive_stays_a_guess() => Chat
        .Says("we had a fight").Says("no").Says("dishes").Says("being asked")
        .Says("he was just tired i think").BotSays("conflict.guess");

    [Fact]
    public void Nothing_comes_to_mind_at_all() => Chat
        .Says("after a fight").Says("no").Says("idk").BotSays("conflict.what-small").Says("idk").BotSays("conflict.mine")
        .Says("skip").Says("no idea").BotSays("conflict.theirs-small").Says("no idea").BotSays("conflict.no-guess")
        .Says("idk").Says("idk").BotSays("conflict.listen-none")
        .Says("nothing").Says("nothing").BotSays("conflict.middle").Says("skip").BotSays("conflict.close").Says("no").IsOver();

    [Fact]
    public void What_mattered_can_become_an_i_sentence() =>
        Learned().Taps("Yes, let's").BotSays("statement.raw");

    [Fact]
    public void A_fight_that_ended_it_is_a_loss() => Chat
        .Says("we had a fight").Says("no").Says("she broke up with me").IsAt("loss");

    [Fact]
    public void Paused_in_the_middle_it_goes_on_there()
    {
        Chat.Says("we fought").Says("no").Says("the dishes").Says("stop");
        Chat.After(TimeSpan.FromHours(3)).Says("continue").BotSays("conflict.mine");
    }

    private Transcript Learned() => Chat
        .Says("we had a fight").Says("no").BotSays("conflict.natural").BotSays("conflict.what")
        .Says("i wanted plans for sunday and he wanted to sleep").BotSays("conflict.mine")
        .Says("being part of his week").BotSays("conflict.mattered").BotSays("conflict.theirs")
        .Says("maybe rest").BotSaysWords("\"rest\"").BotSays("conflict.listen")
        .Says("So you felt pushed and need some quiet").BotSays("conflict.is-back").BotSays("conflict.part")
        .Says("my tone when i was tired").BotSays("conflict.owned").BotSays("conflict.middle")
        .Says("plan sundays on friday").BotSays("conflict.close").BotSays("conflict.statement");
}
