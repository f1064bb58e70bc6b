namespace CompanionBot.Tests.Dialogs.Quiz;

/// <summary>Whom the quiz is about, in what people type there.</summary>
public sealed class WhomTests
{
    private Transcript Chat { get; } = new();

    [Theory]
    [InlineData("my boyfriend", "about your boyfriend", "When my boyfriend answers")]
    [InlineData("bf", "about your partner", "When my partner answers")]
    [InlineData("my girlfriend Ana", "about Ana", "When Ana answers")]
    [InlineData("My ex", "about your ex", "When my ex answers")]
    [InlineData("um, my mum I think", "about your mum", "When my mum answers")]
    [InlineData("a freind", "about your friend", "When my friend answers")]
    [InlineData("tom", "about Tom", "When Tom answers")]
    [InlineData("Mary Jane", "about Mary Jane", "When Mary Jane answers")]
    [InlineData("my sister", "about your sister", "When my sister answers")]
    [InlineData("in general", "about people in general", "When someone close answers")]
    [InlineData("idk", "about people in general", "When someone close answers")]
    [InlineData("im single", "about people in general", "When someone close answers")]
    public void Is_understood_and_stands_in_the_sentences(string typed, string you, string me) => Chat
        .Says("quiz").Says(typed).BotSays("quiz.form").Says("the short one").BotSaysWords(you).BotSaysWords(me);

    [Theory]
    [InlineData("what?")]
    [InlineData("why do you want to know that about me today")]
    [InlineData("him")]
    [InlineData("ok")]
    public void What_names_nobody_is_asked_about(string typed) => Chat.Says("quiz").Says(typed).IsAt("quiz", "about");

    [Fact]
    public void Skipped_it_is_about_people_in_general() => Chat
        .Says("quiz").Says("skip").BotSays("quiz.form").Says("skip").BotSaysWords("Question 1 of 12. When someone close");

    [Theory]
    [InlineData("what's my attachment style with my ex?", "quiz.form")]
    [InlineData("can i take the quick quiz about my husband", "quiz.item")]
    public void Said_with_the_wish_it_is_not_asked(string wish, string next) => Chat.Says(wish).BotSays(next).BotDoesNotSay("quiz.about");

    [Fact]
    public void Something_pressing_instead_of_a_name_is_not_taken_for_one() => Chat
        .Says("quiz").Says("my boyfriend hasn't texted back").BotDoesNotSay("quiz.form");
}
