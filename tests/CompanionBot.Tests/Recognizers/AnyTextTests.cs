using FsCheck;
using FsCheck.Fluent;

namespace CompanionBot.Tests.Recognizers;

/// <summary>Whatever is written, reading it does not fail, and says the same each time.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
        ["he ", "hasn't", "kill ", "myself", "3", "/", "7", ".", "\u200B", "\ud83d", "\ude02", "😂", "k", " ", "!", "*", "@", "'", "’", "\n", "\0", "i ", "aaaa", "21:30", "half ", "an hour", "ß", "я", "漢字", "-", "and ", "not "];

    [Fact]
    public void No_text_makes_it_fail() =>
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Reads(text ?? "")));

    [Fact]
    public void No_mixture_of_what_it_looks_for_makes_it_fail()
    {
        var mixtures = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(mixtures, Reads));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("he will never text me back and i want to die ")]
    [InlineData("killmyself")]
    [InlineData("i. ")]
    [InlineData("k i l ")]
    [InlineData("1 hundred ")]
    [InlineData("yes no ")]
    [InlineData("k*")]
    [InlineData("\ud83d")]
    [InlineData("\u200B")]
    [InlineData("xqzvk ")]
    public void A_hundred_thousand_characters_are_read(string piece) =>
        Assert.True(Reads(string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length))));

    [Fact]
    public void A_lone_surrogate_is_quoted_as_the_replacement_character() =>
        Assert.Equal("he must \uFFFD hate me", Reading.Of("he must \ud83d hate me").Thought.Text);

    [Fact]
    public void It_is_safe_from_many_threads() => Parallel.For(0, 200, turn =>
        Assert.Equal(turn % 2 == 0 ? "quiz" : "unanswered", Reading.Of(turn % 2 == 0 ? "take the quiz" : "left on read").Intent.Name));

    private static bool Reads(string text)
    {
        var understanding = Reading.Understanding;
        _ = understanding.Numbers.Scale(text, 0, 10);
        _ = understanding.YesNo.Read(text);
        _ = understanding.Durations.Read(text);
        _ = understanding.Times.Read(text, DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc);
        _ = understanding.Choices.Read(text, [new("yes", "Yes, please"), new("no", "No")]);
        var (one, other) = (understanding.Read(text), understanding.Read(text));
        return one.Intent == other.Intent && one.Safety.Worst == other.Safety.Worst && one.Thought.Text == other.Thought.Text
            && one.Thought.Score is >= 0 and <= 1 && one.Intent.Score is >= 0 and <= 1;
    }

    [Theory]
    [InlineData("a,", 50_000)]
    [InlineData("'; DROP TABLE x; --", 5_000)]
    [InlineData("i want to talk to her ", 4_000)]
    [InlineData("he never answers and i feel sick. ", 3_000)]
    [InlineData("lorem dolor 12 <b>x</b> ", 3_000)]
    public void Noise_is_no_alarm(string noise, int times) =>
        Assert.Empty(Reading.Of(string.Concat(Enumerable.Repeat(noise, times))).Safety.All);
}
