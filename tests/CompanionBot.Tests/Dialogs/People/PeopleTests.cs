namespace CompanionBot.Tests.Dialogs.People;

public sealed class PeopleTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void A_map_is_made_of_names_and_what_each_is_good_for()
    {
        Made().BotSays("practice-close.keep").Taps("Keep it").BotSays("practice-close.kept").IsOver();
        Assert.Equal(
            [("Maya", "listening"), ("my brother", "other thoughts")],
            Chat.Profile.Kept.People.Select(person => (person.Who, person.For)));
    }

    [Fact]
    public void On_another_day_it_is_shown_and_can_be_added_to()
    {
        Made().Taps("Keep it").After(TimeSpan.FromDays(3));
        Chat.Says("who can i call").BotSays("people.known").BotSaysWords("\"Maya\" (listening) and \"my brother\"")
            .Taps("Add someone").BotSays("people.who")
            .Says("mrs lee next door").BotSaysWords("mrs lee next door")
            .Says("a cup of tea").Says("no").BotSays("people.line").Says("skip").IsOver();
        Assert.Equal("a cup of tea", Chat.Profile.Kept.People[^1].For);
    }

    [Fact]
    public void A_name_can_be_taken_off()
    {
        Made().Taps("Keep it").Says("my support map").Taps("Take someone off").Offers("Maya", "my brother")
            .Says("maya").BotSays("people.dropped").IsOver();
        Assert.Equal("my brother", Assert.Single(Chat.Profile.Kept.People).Who);
    }

    [Fact]
    public void It_can_be_left_as_it_is() =>
        Made().Taps("Keep it").Says("my support map").Taps("Leave it so").BotSays("people.left").IsOver();

    [Theory]
    [InlineData("idk")]
    [InlineData("nobody")]
    [InlineData("like what?")]
    public void No_name_is_asked_for_smaller_and_then_left_without_a_verdict(string said) => Chat
        .Says("support map").Says(said).BotSays("people.who-small")
        .Says("no one").BotSays("people.nobody").BotSaysWords("help now").IsOver();

    [Fact]
    public void The_partner_is_asked_for_someone_besides_once() => Chat
        .Says("support map").Says("my boyfriend").BotSays("people.besides")
        .Says("ok my sister").BotSaysWords("my sister").BotSays("people.for");

    [Fact]
    public void What_is_typed_is_taken_wherever_a_button_was_meant() => Chat
        .Says("support map").Says("um maybe Tom from work?").BotSaysWords("\"Tom from work\"")
        .Says("he makes me laugh").BotSays("people.more")
        .Says("and my aunt").BotSaysWords("\"my aunt\"").BotSays("people.for")
        .Says("skip").BotSays("people.more").Says("no one else").BotSays("people.line");

    [Fact]
    public void A_wish_to_calm_down_comes_first_and_the_map_is_offered_again()
    {
        Chat.Says("support map").Says("calm me down").IsAt("soothe");
        Assert.Equal("people", Chat.State.Paused[^1].Frames[^1].Dialog);
    }

    [Fact]
    public void Stopped_in_the_middle_it_goes_on_there_another_day()
    {
        Chat.Says("support map").Says("Maya").BotSays("people.for").Says("stop").IsOver();
        Chat.After(TimeSpan.FromHours(2)).Says("continue").BotSays("people.for").BotSaysWords("Maya");
    }

    private Transcript Made() => Chat
        .Says("support map").BotSays("people.open").BotSays("people.who")
        .Says("Maya").BotSaysWords("\"Maya\"").BotSays("people.for")
        .Taps("Listening").BotSays("people.more")
        .Says("my brother").BotSays("people.for")
        .Says("taking my mind off it").BotSays("people.more")
        .Taps("That's all").BotSays("people.line")
        .Says("bad night, can you talk?").BotSaysWords("\"bad night, can you talk?\"").BotSays("people.close");
}
