using CompanionBot.Dialogs.Recognizers;

namespace CompanionBot.Tests.Recognizers;

/// <summary>Asked on Wednesday 18 November 2026 at 14:05 in Berlin, an hour ahead of UTC.</summary>
public sealed class TimeTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.CreateCustomTimeZone("test", TimeSpan.FromHours(1), "test", "test");
    private static readonly DateTimeOffset Now = new(2026, 11, 18, 13, 5, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("in 30 minutes", "18 14:35")]
    [InlineData("in one minute", "18 14:06")]
    [InlineData("message me in an hour pls", "18 15:05")]
    [InlineData("half an hour", "18 14:35")]
    [InlineData("tonight at 9", "18 21:00")]
    [InlineData("9 tonight", "18 21:00")]
    [InlineData("at 21:30", "18 21:30")]
    [InlineData("9pm", "18 21:00")]
    [InlineData("9 in the evening", "18 21:00")]
    [InlineData("9 evening", "18 21:00")]
    [InlineData("9 in the morning", "19 09:00")]
    [InlineData("9 morning", "19 09:00")]
    [InlineData("tomorrow morning", "19 08:00")]
    [InlineData("tomorrow at noon", "19 12:00")]
    [InlineData("tmrw at 7am", "19 07:00")]
    [InlineData("tonight at 1", "19 01:00")]
    [InlineData("midnight", "19 00:00")]
    [InlineData("12pm", "19 12:00")]
    [InlineData("on friday at 6pm", "20 18:00")]
    [InlineData("this evening", "18 19:00")]
    [InlineData("half past 7 in the evening", "18 19:30")]
    [InlineData("quarter to 9 tonight", "18 20:45")]
    [InlineData("9 p.m.", "18 21:00")]
    [InlineData("nine thirty in the evening", "18 21:30")]
    [InlineData("20 to 9 tonight", "18 20:40")]
    [InlineData("1 at night", "19 01:00")]
    [InlineData("on the 20th at 8pm", "20 20:00")]
    [InlineData("nov 20 at 8pm", "20 20:00")]
    [InlineData("next friday at 8pm", "20 20:00")]
    [InlineData("day after tomorrow at noon", "20 12:00")]
    public void One_moment_is_meant(string text, string expected)
    {
        var exact = Assert.IsType<TimeReading.Exact>(Read(text));
        Assert.Equal(expected, exact.At.ToOffset(TimeSpan.FromHours(1)).ToString("dd HH:mm"));
    }

    [Theory]
    [InlineData("9", "18 21:00", "19 09:00")]
    [InlineData("at nine", "18 21:00", "19 09:00")]
    [InlineData("tomorrow at 8", "19 08:00", "19 20:00")]
    [InlineData("on friday 9", "20 09:00", "20 21:00")]
    [InlineData("nine thirty tomorrow", "19 09:30", "19 21:30")]
    public void An_hour_without_its_half_of_the_day_is_asked_about(string text, string first, string second)
    {
        var both = Assert.IsType<TimeReading.Ambiguous>(Read(text));
        Assert.Equal((first, second), (both.First.ToString("dd HH:mm"), both.Second.ToString("dd HH:mm")));
    }

    [Theory]
    [InlineData("in 0 minutes")]
    [InlineData("yesterday at 5")]
    [InlineData("last friday at 5")]
    [InlineData("2 hours ago")]
    [InlineData("today at 1pm")]
    public void What_is_over_is_past(string text) => Assert.IsType<TimeReading.Past>(Read(text));

    [Fact]
    public void Forty_years_are_too_far() => Assert.IsType<TimeReading.TooFar>(Read("in 40 years"));

    [Theory]
    [InlineData("")]
    [InlineData("later")]
    [InlineData("when he texts")]
    [InlineData("i am fine")]
    [InlineData("a 7")]
    [InlineData("6/7")]
    [InlineData("24/7")]
    [InlineData("this one")]
    public void No_time_is_none(string text) => Assert.IsType<TimeReading.None>(Read(text));

    private static TimeReading Read(string text) => Reading.Understanding.Times.Read(text, Now, Berlin);
}
