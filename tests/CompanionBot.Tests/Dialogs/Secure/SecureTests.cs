using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Journal;

namespace CompanionBot.Tests.Dialogs.Secure;

public sealed class SecureTests
{
    private Transcript Chat { get; } = new();

    [Fact]
    public void A_step_grows_out_of_what_a_secure_person_would_do()
    {
        Stepped().Taps("Keep it").IsOver();
        var step = Assert.Single(Chat.Profile.Kept.Steps);
        Assert.Equal(("secure", "wait an hour before i text again", "unresponsiveness"), (step.For, step.Words, step.Trigger));
    }

    [Fact]
    public void What_was_tried_is_asked_about_and_remembered()
    {
        Stepped().Taps("Keep it").After(TimeSpan.FromDays(1)).BotSays("hero.hello").BotDoesNotSayWords("text again")
            .Says("yes").BotSaysWords("\"wait an hour before i text again\"").Says("i did it").BotSays("hero.did");
        Chat.After(TimeSpan.FromDays(5)).Says("my way toward secure").Says("2").Taps("A step for my trigger")
            .BotSays("secure.known").BotSaysWords("a text goes unanswered").BotSays("secure.tried-did").BotSaysWords("wait an hour before i text again");
    }

    [Fact]
    public void The_trigger_that_came_up_most_is_taken_without_asking()
    {
        var jealous = new JournalEntry(Chat.Now.AddDays(-3), "reframe", 6, 3) { Trigger = "jealousy" };
        Chat.From(ConversationState.New with { Tonight = new Memories { Journal = [jealous, jealous, jealous with { Trigger = "coldness" }] } })
            .Says("my way toward secure").Says("1").Taps("A step for my trigger")
            .BotSaysWords("someone else gets their attention").BotDoesNotSay("secure.trigger").BotSays("secure.person");
    }

    [Theory]
    [InlineData("idk")]
    [InlineData("like what")]
    public void An_idea_is_lent_where_none_comes(string said) => Chat
        .Says("my way toward secure").Says("3").Taps("A step for my trigger").Taps("They want space")
        .Says(said).BotSays("secure.idea-needs-space").BotSays("secure.seen")
        .Says("idk").BotSays("secure.needs").Says("dunno").BotSays("secure.size-small").Says("nothing").BotSays("secure.no-step").IsOver();

    [Fact]
    public void A_trigger_of_ones_own_is_taken_in_ones_own_words() => Chat
        .Says("my way toward secure").Says("3").Taps("A step for my trigger").Says("sundays with his mother")
        .BotSaysWords("\"sundays with his mother\"").BotSays("secure.person");

    [Fact]
    public void A_belief_gets_its_origin_its_place_in_the_body_and_a_truer_one()
    {
        Believed().Taps("Keep it").IsOver();
        var note = Assert.Single(Chat.Profile.Kept.PracticeNotes);
        Assert.Equal(("my friends stayed", "i don't deserve to be loved"), (note.Text, note.With));
    }

    [Fact]
    public void The_truer_one_comes_back_on_another_day()
    {
        Believed().Taps("Keep it").After(TimeSpan.FromDays(8));
        Chat.Says("a step toward secure").Says("2").Taps("A belief I carry").BotSays("secure.earlier").BotSaysWords("\"my friends stayed\"");
    }

    [Fact]
    public void Where_it_came_from_may_stay_closed() => Chat
        .Says("my beliefs").Says("2").Taps("A belief I carry").Says("i am too much").Says("skip").BotSays("secure.body")
        .Says("idk").Says("nowhere").BotSays("secure.truer");

    [Fact]
    public void The_critic_is_heard_and_answered() => Chat
        .Says("my inner critic").Says("2").Taps("My inner critic").BotSays("secure.critic")
        .Says("you always ruin it").BotSays("secure.fears").Says("being left again").BotSays("secure.fears-heard").BotSaysWords("being left again")
        .BotSays("secure.coach").Says("that was a hard day, try again tomorrow").BotSays("secure.beside").BotSaysWords("you always ruin it");

    [Fact]
    public void What_one_lives_for_gets_an_hour() => Chat
        .Says("my way toward secure").Says("2").Taps("What I live for").BotSays("secure.alive")
        .Says("drawing and the sea").BotSays("secure.matters").Says("being fair to people").BotSays("secure.yours").BotSaysWords("being fair to people")
        .BotSays("secure.hour").Says("draw on sunday morning").BotSays("step.ask").BotSaysWords("draw on sunday morning");

    [Theory]
    [InlineData("8", "secure.loud")]
    [InlineData("10", "secure.loud")]
    public void A_loud_number_comes_first(string number, string line) => Chat
        .Says("my way toward secure").Says(number).BotSays(line).Offers("Calm me down").IsOver();

    [Fact]
    public void Never_on_the_bad_night_itself()
    {
        Chat.Says("he hasn't texted back in 3 hours").Taps("Breathe with me").Says("done").Says("8").BotSays("unanswered.strong").Says("stop");
        Chat.Minutes(40).Says("my way toward secure").BotSays("secure.not-tonight").Offers("Calm me down", "My map of people").IsOver();
        Chat.After(TimeSpan.FromHours(20)).Says("my way toward secure").BotSays("secure.number");
    }

    [Fact]
    public void After_a_loss_it_waits_too()
    {
        Chat.Says("we broke up").Says("stop");
        Chat.Says("my way toward secure").BotSays("secure.not-tonight");
    }

    [Fact]
    public void Stopped_in_the_middle_it_goes_on_there()
    {
        Chat.Says("my way toward secure").Says("2").Taps("A belief I carry").Says("people leave").Says("pause");
        Chat.After(TimeSpan.FromDays(2)).Says("continue").BotSays("secure.from");
    }

    private Transcript Stepped() => Chat
        .Says("my way toward secure").BotSays("secure.number").Says("2").BotSays("secure.part")
        .Taps("A step for my trigger").BotSays("secure.trigger").Taps("No answer")
        .BotSaysWords("a text goes unanswered").BotSays("secure.person")
        .Says("they would go for a run and look later").BotSays("secure.needs").BotSays("secure.size")
        .Says("wait an hour before i text again").BotSays("step.ask").Taps("Tomorrow at 6 pm").BotSays("step.set");

    private Transcript Believed() => Chat
        .Says("a step toward secure").Says("2").Taps("A belief I carry").BotSays("secure.belief")
        .Says("i don't deserve to be loved").BotSays("secure.from").Says("my dad said it a lot").BotSays("secure.taken").BotSays("secure.body")
        .Says("throat").BotSays("secure.hand").BotSays("secure.truer")
        .Says("my friends stayed").BotSays("secure.beside").BotSaysWords("\"i don't deserve to be loved\"").BotSaysWords("\"my friends stayed\"");
}
