using CompanionBot.Dialogs;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Tests.Dialogs.Privacy;

/// <summary>Agreeing to a reader outside, taking it back, and what its hints do.</summary>
public sealed class OutsideTests
{
    private const string Unclear = "We were at the lake today. The way home was slow and gray";

    private static Transcript On => new() { OutsideReader = true };

    private static Transcript Agreed => On.Says("hello").Says("Outside reading").Says("yes");

    [Fact]
    public void It_is_asked_plainly_and_a_yes_is_noted_with_its_wording_and_time()
    {
        var chat = On.Says("hello").Says("outside reading").BotSays("outside.ask").Offers("Yes, it may help", "No, only you");
        Assert.False(chat.Profile.Allows(Purpose.OutsideReading));

        chat.Taps("Yes, it may help").BotSays("outside.on").IsOver();

        Assert.Equal(new Consent(Purpose.OutsideReading, chat.Now, "outside.ask"), Assert.Single(chat.Profile.Consents));
    }

    [Fact]
    public void A_no_leaves_everything_as_it_was_and_is_not_offered_again_that_evening()
    {
        var chat = On.Says("hello").Says(Unclear).Offers("Outside reading");
        chat.Taps("Outside reading").Taps("No, only you").BotSays("outside.off").IsOver();

        Assert.Empty(chat.Profile.Consents);
        chat.Says(Unclear).BotSays("idle.heard");
        Assert.DoesNotContain("Outside reading", chat.Buttons);
    }

    [Fact]
    public void It_is_taken_back_in_as_many_steps_as_it_was_given()
    {
        var chat = Agreed.Says("don't send my words").BotSays("outside.stop").Taps("Stop it").BotSays("outside.off").IsOver();

        Assert.Empty(chat.Profile.Consents);
    }

    [Fact]
    public void Whoever_leaves_it_on_keeps_the_consent() =>
        Assert.Single(Agreed.Says("outside reading").Taps("Leave it on").BotSays("outside.stays").IsOver().Profile.Consents);

    [Fact]
    public void It_can_be_taken_back_in_the_middle_of_getting_it_out() => Agreed
        .Says("let me vent").IsAt("vent")
        .Says("stop sending my words").BotSays("outside.stop")
        .Says("yes").BotSays("outside.off").IsAt("vent");

    [Fact]
    public void A_minor_cannot_agree() =>
        Assert.Empty(On.Says("im 15").Says("outside reading").BotDoesNotSay("outside.ask").Says("yes").Profile.Consents);

    [Fact]
    public void The_privacy_words_tell_of_it_where_it_is_on() =>
        On.Says("privacy").BotSays("routing.privacy-outside").BotSaysWords("Microsoft");

    [Fact]
    public void Off_it_is_neither_told_nor_asked_nor_offered()
    {
        var chat = new Transcript().Says("hello").Says("privacy").BotSays("routing.privacy").BotDoesNotSayWords("Microsoft");
        chat.Says("outside reading").BotDoesNotSay("outside.ask").IsOver();
        chat.Says(Unclear).BotSays("idle.heard");

        Assert.DoesNotContain("Outside reading", chat.Buttons);
    }

    [Fact]
    public void The_sentence_that_counts_is_given_back() => Agreed
        .Says(Unclear, new Hints("The way home was slow and gray", Tone.Negative))
        .BotSays("idle.heard").BotSaysWords("\"The way home was slow and gray\"").BotDoesNotSayWords("lake");

    [Fact]
    public void Words_that_the_person_did_not_write_are_never_given_back() => Agreed
        .Says(Unclear, new Hints("You should leave him", Tone.Negative))
        .BotSaysWords("We were at the lake today").BotDoesNotSayWords("leave him");

    [Fact]
    public void The_thought_that_was_found_here_comes_before_any_hint() => Agreed
        .Says("We were at the lake today. He must have lost interest in me", new Hints("We were at the lake today"))
        .BotSaysWords("He must have lost interest in me").BotDoesNotSayWords("lake");

    [Fact]
    public void A_language_is_named_where_it_is_known() => Agreed
        .Says("no me ha escrito desde ayer", new Hints(Language: "es"))
        .BotSays("idle.language-named").BotSaysWords("Spanish");

    [Fact]
    public void A_language_without_a_name_here_gets_the_plain_line() => Agreed
        .Says("eg veit ikkje kva eg skal gjere", new Hints(Language: "xx"))
        .BotSays("idle.language");

    [Fact]
    public void A_light_message_after_heavy_ones_is_noticed_once() => Agreed
        .Says("let me vent")
        .Says("the whole week was gray and slow", new Hints(Tone: Tone.Negative)).BotSays("vent.heavy")
        .Says("nobody at work said a word", new Hints(Tone: Tone.Negative)).BotSays("vent.heavy")
        .Says("the walk home was lovely though", new Hints(Tone: Tone.Positive)).BotSays("vent.lighter")
        .Says("the dog next door came along", new Hints(Tone: Tone.Positive)).BotDoesNotSay("vent.lighter");

    [Fact]
    public void One_heavy_message_is_no_ground_to_speak_of_a_shift() => Agreed
        .Says("let me vent")
        .Says("the whole week was gray and slow", new Hints(Tone: Tone.Negative))
        .Says("the walk home was lovely though", new Hints(Tone: Tone.Positive)).BotDoesNotSay("vent.lighter");
}
