namespace CompanionBot.Tests.Recognizers;

public sealed class AnswerTests
{
    [Theory]
    [InlineData("7", 7)]
    [InlineData("six", 6)]
    [InlineData("6/7", 6)]
    [InlineData("a 7", 7)]
    [InlineData("7ish", 7)]
    [InlineData("like an 8 i guess", 8)]
    [InlineData("7.5", 7.5)]
    [InlineData("7,5", 7.5)]
    [InlineData("seven and a half", 7.5)]
    [InlineData("ten out of ten", 10)]
    [InlineData("from 0 to 10 id say 7", 7)]
    [InlineData("on a scale of 1 to 10 a 4", 4)]
    [InlineData("was 8 now its 5", 5)]
    [InlineData("twenty five", 25)]
    [InlineData("a hundred", 100)]
    [InlineData("three hundred and twelve", 312)]
    [InlineData("1,000", 1000)]
    [InlineData("80%", 80)]
    [InlineData("six and a quarter", 6.25)]
    [InlineData("hundred", 100)]
    [InlineData("seven point two", 7.2)]
    public void A_number_is_read(string text, double number) => Assert.Equal(number, Reading.Understanding.Numbers.Read(text));

    [Theory]
    [InlineData("between 6 and 7")]
    [InlineData("6 or 7")]
    [InlineData("6-7")]
    [InlineData("this one")]
    [InlineData("no one")]
    [InlineData("idk")]
    [InlineData("")]
    public void No_number_or_more_than_one_is_none(string text) => Assert.Null(Reading.Understanding.Numbers.Read(text));

    [Theory]
    [InlineData("not at all", 1.0)]
    [InlineData("completely", 7.0)]
    [InlineData("6/7", 6.0)]
    [InlineData("8", null)]
    [InlineData("0", null)]
    [InlineData("4 out of 5", null)]
    public void A_scale_takes_what_lies_on_it(string text, double? answer) => Assert.Equal(answer, Reading.Understanding.Numbers.Scale(text, 1, 7));

    [Theory]
    [InlineData("yes")]
    [InlineData("yep pls")]
    [InlineData("yeahhh")]
    [InlineData("sure, why not")]
    [InlineData("ok")]
    [InlineData("k")]
    [InlineData("i guess so")]
    [InlineData("oh yes please!")]
    [InlineData("no problem")]
    [InlineData("no yeah")]
    [InlineData("👍")]
    public void Yes_is_read(string text) => Assert.True(Reading.Understanding.YesNo.Read(text));

    [Theory]
    [InlineData("no")]
    [InlineData("nope")]
    [InlineData("nah im good")]
    [InlineData("not really")]
    [InlineData("yeah no")]
    [InlineData("not now")]
    [InlineData("i don't think so")]
    [InlineData("absolutely not")]
    [InlineData("no thank you")]
    [InlineData("id rather not")]
    public void No_is_read(string text) => Assert.False(Reading.Understanding.YesNo.Read(text));

    [Theory]
    [InlineData("not sure")]
    [InlineData("idk")]
    [InlineData("maybe")]
    [InlineData("yes and no")]
    [InlineData("ok but later")]
    [InlineData("he never said yes to me")]
    [InlineData("i'd say 4")]
    [InlineData("i am 18")]
    [InlineData("")]
    public void What_is_neither_yes_nor_no_is_left_open(string text) => Assert.Null(Reading.Understanding.YesNo.Read(text));

    [Theory]
    [InlineData("3 hours", "PT3H", 180)]
    [InlineData("half an hour", "PT30M", 30)]
    [InlineData("2h", "PT2H", 120)]
    [InlineData("an hour and a half", "PT1H30M", 90)]
    [InlineData("1h 30m", "PT1H30M", 90)]
    [InlineData("20 min", "PT20M", 20)]
    [InlineData("ninety minutes", "PT90M", 90)]
    [InlineData("a couple of days", "P2D", 2880)]
    [InlineData("three hours and 20 minutes", "PT3H20M", 200)]
    [InlineData("a week", "P1W", 10080)]
    [InlineData("like 2 full days", "P2D", 2880)]
    [InlineData("a couple whole days", "P2D", 2880)]
    [InlineData("a quarter of an hour", "PT15M", 15)]
    [InlineData("1 day 2 hours and 5 minutes", "P1DT2H5M", 1565)]
    [InlineData("a hundred minuets", "PT100M", 100)]
    public void A_length_of_time_is_read(string text, string iso, double minutes)
    {
        var length = Reading.Understanding.Durations.Read(text);
        Assert.Equal((iso, minutes), (length?.Iso, length?.Length.TotalMinutes));
    }

    [Theory]
    [InlineData("all day")]
    [InlineData("since lunch")]
    [InlineData("a while")]
    [InlineData("3")]
    public void A_vague_length_is_none(string text) => Assert.Null(Reading.Understanding.Durations.Read(text));
}
