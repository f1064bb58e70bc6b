using CompanionBot.Dialogs.Recognizers.Entities;
using FsCheck;
using FsCheck.Fluent;

namespace CompanionBot.Tests.Recognizers.Entities;

/// <summary>What Microsoft's cases do not tell.</summary>
public sealed class EntityTests
{
    private static readonly DateTime Now = new(2026, 11, 18, 14, 5, 0);

    private static readonly string[] Pieces =
    [
        "one ", "hundred ", "and ", "a ", "half ", "third ", "1", "2", ".", ",", "/", "-", ":", " ", "k", "st ", "oct ", "monday ", "the ", "next ", "last ",
        "in ", "at ", "3 days ", "ago ", "from now ", "pm ", "tonight ", "more than ", "\ud83d", "½", "99999999999", "e9", "^2", "around ", "week ", "before ",
    ];

    [Theory]
    [InlineData("3 hours ago", "datetime", "2026-11-18T11:05:00")]
    [InlineData("it was 20 minutes ago", "datetime", "2026-11-18T13:45:00")]
    [InlineData("an hour and a half ago", "datetime", "2026-11-18T12:35:00")]
    [InlineData("in half an hour", "datetime", "2026-11-18T14:35:00")]
    [InlineData("a couple of days ago", "date", "2026-11-16")]
    [InlineData("last night at 11", "datetime", "2026-11-17T23:00:00")]
    [InlineData("2026-12-01T08:30", "datetime", "2026-12-01T08:30:00")]
    [InlineData("31st of february", "date", null)]
    public void A_time_that_matters_here_is_found(string text, string type, string? value)
    {
        var entity = Assert.Single(EntityFinder.DateTimes(text, Now));
        Assert.Equal((type, value), (entity.Type, Assert.Single(entity.Values).Value));
    }

    [Theory]
    [InlineData("he may be right")]
    [InlineData("the sun is out and he sat down")]
    [InlineData("i am on my second thought")]
    [InlineData("a second chance")]
    [InlineData("24.7%")]
    [InlineData("version 1.2.3")]
    public void Look_alikes_are_no_times(string text) => Assert.Empty(EntityFinder.DateTimes(text, Now));

    [Theory]
    [InlineData("nothing since last night", "datetimerange", "2026-11-17T20:00:00", null)]
    [InlineData("since yesterday", "daterange", "2026-11-17", null)]
    [InlineData("last week", "daterange", "2026-11-09", "2026-11-16")]
    [InlineData("the past 3 days", "daterange", "2026-11-15", "2026-11-18")]
    [InlineData("before 5pm", "timerange", null, "17:00:00")]
    [InlineData("more than 2 days ago", "daterange", null, "2026-11-16")]
    public void A_range_is_found(string text, string type, string? from, string? to)
    {
        var entity = Assert.Single(EntityFinder.DateTimes(text, Now));
        var value = Assert.Single(entity.Values);
        Assert.Equal((type, from, to), (entity.Type, value.From, value.To));
    }

    [Fact]
    public void No_mixture_of_its_words_makes_it_fail()
    {
        var mixtures = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(mixtures, LiesInTheText));
    }

    [Fact]
    public void No_text_makes_it_fail() =>
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => LiesInTheText(text ?? "")));

    [Theory]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("one hundred ")]
    [InlineData("and a half ")]
    [InlineData("111 ")]
    [InlineData("1 hundred ")]
    [InlineData("in 999999999 years ")]
    [InlineData("3 days from tomorrow ")]
    [InlineData("\ud83d")]
    public void A_hundred_thousand_characters_are_read(string piece) => Assert.True(LiesInTheText(string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length))));

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_ends_of_the_calendar_do_not_make_it_fail(string now)
    {
        foreach (var text in Pieces.SelectMany(one => Pieces.Select(other => $"{one}{other}")).Append("yesterday").Append("tomorrow").Append("last monday").Append("next sunday"))
        {
            _ = EntityFinder.DateTimes(text, DateTime.Parse(now, System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static bool LiesInTheText(string text) => EntityFinder.Numbers(text).Concat(EntityFinder.Booleans(text)).All(Fits) && EntityFinder.Ordinals(text).All(Fits)
        && Ascending(EntityFinder.DateTimes(text, Now), text);

    private static bool Fits(Entity entity) => entity.Start >= 0 && entity.Length > 0 && entity.Values.Length > 0;

    private static bool Ascending(IReadOnlyList<Entity> entities, string text)
    {
        var end = 0;
        foreach (var entity in entities)
        {
            if (entity.Start < end || !Fits(entity) || entity.Start + entity.Length > text.Length)
            {
                return false;
            }

            end = entity.Start + entity.Length;
        }

        return true;
    }
}
