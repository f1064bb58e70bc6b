namespace CompanionBot.Tests.Dialogs.People;

public sealed class FindHelpTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void Choosing_ends_in_a_first_message_of_ones_own_pieces() => Written()
        .BotSaysWords("What I'd like to change: sleep when he is late. Online would suit me. How were you trained? Do you have a sliding scale?")
        .BotSays("find-help.fit").BotSays("step.ask");

    [Fact]
    public void Where_to_begin_is_said_for_the_country_of_the_clock_and_labeled_as_a_guess() => Chat
        .Says("how do i find a therapist").Taps("Help me choose and write").Taps("DBT").Taps("Either").Says("no")
        .BotSays("find-help.if-in").BotSaysWords("United Kingdom").BotSays("find-help.in-gb");

    [Fact]
    public void An_unknown_country_gets_a_way_that_holds_anywhere() => new Transcript { Zone = "Etc/UTC" }
        .Says("i need a therapist").Taps("Help me choose and write").Taps("Not sure").Says("both").Says("no").BotSays("find-help.in-any");

    [Theory]
    [InlineData("Is it worth it?", "one in five")]
    [InlineData("What does it cost?", "sliding scale")]
    [InlineData("Coach or counselor?", "training")]
    [InlineData("CBT or DBT?", "acceptance, mindfulness")]
    [InlineData("Online or in person?", "in person")]
    public void Questions_about_it_are_answered(string question, string words) => Chat
        .Says("find a therapist").Taps("I have a question").BotSays("find-help.which-one").Says(question).BotSaysWords(words).BotSays("find-help.what-else")
        .Taps("That's all").BotSays("find-help.enough").IsOver();

    [Fact]
    public void Someone_right_now_is_shown_to_people_at_once() => Chat
        .Says("find a therapist").Taps("Someone right now").BotSaysWords("help now").Offers("Help now").IsOver();

    [Fact]
    public void Nobody_is_recommended_by_name() => Chat
        .Says("can you recommend a good therapist").BotSays("find-help.open");

    [Fact]
    public void On_another_day_it_asks_what_became_of_the_message()
    {
        Written().Taps("No check-in").Taps("Keep it").After(TimeSpan.FromDays(5));
        Chat.Says("i want to find a therapist").BotSays("find-help.earlier").BotSaysWords("\"sleep when he is late\"")
            .Says("yes i sent it").BotSays("find-help.earlier-sent").IsOver();
    }

    [Fact]
    public void Not_sent_yet_is_fine()
    {
        Written().Taps("No check-in").Taps("Keep it").After(TimeSpan.FromDays(5));
        Chat.Says("find a therapist").Says("not yet").BotSays("find-help.earlier-not").BotSays("find-help.what");
    }

    [Fact]
    public void Typed_sentences_and_idk_are_met() => Chat
        .Says("find a therapist").Says("help me write").Says("idk").BotSays("find-help.unsure")
        .Says("on a screen i think").Says("kind of, yeah").BotSays("find-help.cost")
        .Says("idk").BotSays("find-help.aim-small")
        .Says("nothing").BotSays("find-help.question")
        .Says("do you work evenings?").BotSays("find-help.without-aim").BotSaysWords("do you work evenings?");

    [Fact]
    public void A_check_in_about_sending_it_can_be_agreed()
    {
        Written().Taps("Tomorrow at 6 pm").BotSays("step.set").Taps("Only tonight");
        Chat.After(TimeSpan.FromHours(30)).BotSays("hero.hello").BotDoesNotSayWords("message about")
            .Says("yes").BotSaysWords("send that first message");
    }

    private Transcript Written() => Chat
        .Says("how do i find a therapist").BotSays("find-help.open").BotSays("find-help.what")
        .Taps("Help me choose and write").BotSays("find-help.kind")
        .Taps("CBT").BotSays("find-help.cbt").BotSays("find-help.way")
        .Taps("Online").BotSays("find-help.money")
        .Says("yes").BotSays("find-help.cost").BotSays("find-help.aim")
        .Says("sleep when he is late").BotSays("find-help.question")
        .Taps("How were you trained?");
}
