using System.Net;
using System.Net.Http.Headers;
using CompanionBot.Bot.Turns;

namespace CompanionBot.Tests.Turns;

public sealed class DeliveryTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 14, 20, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(204)]
    public void What_the_channel_took_is_delivered(int status) => Assert.IsType<Delivery.Delivered>(From(status));

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public void A_channel_in_trouble_is_tried_later(int status) =>
        Assert.Equal(new Delivery.Later(null, $"HTTP {status}"), From(status));

    [Theory]
    [InlineData(302)]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    public void Anything_else_is_refused(int status) => Assert.Equal(new Delivery.Refused($"HTTP {status}"), From(status));

    [Theory]
    [InlineData("30", 30)]
    [InlineData("Sat, 14 Mar 2026 20:01:30 GMT", 90)]
    public void The_channel_may_say_when_as_seconds_or_as_a_time(string header, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Assert.IsType<Delivery.Later>(From(429, header)).RetryAfter);

    [Fact]
    public void What_failed_is_tried_ever_more_rarely_and_after_half_a_day_no_more()
    {
        var at = Now;
        var pauses = new List<double>();
        for (var attempt = 1; Backoff.Next(Row(attempt), null, at) is { } next; attempt++)
        {
            pauses.Add((next - at).TotalSeconds);
            at = next;
        }

        Assert.Equal(Backoff.MostAttempts - 1, pauses.Count);
        for (var index = 0; index < pauses.Count; index++)
        {
            var least = Math.Min(Math.Pow(2, index), 3600);
            Assert.InRange(pauses[index], least, least * 1.25);
        }

        Assert.InRange((at - Now).TotalHours, 3, 12);
    }

    [Fact]
    public void What_failed_together_does_not_come_again_together()
    {
        var times = Enumerable.Range(0, 50).Select(number => Backoff.Next(Row(9) with { Key = new("ana", $"{number}") }, null, Now)).ToHashSet();

        Assert.InRange(times.Count, 45, 50);
        Assert.Equal(Backoff.Next(Row(9), null, Now), Backoff.Next(Row(9), null, Now));
    }

    [Theory]
    [InlineData(24 * 60)]
    [InlineData(int.MaxValue)]
    public void What_would_come_too_late_is_given_up_at_once(int minutes) =>
        Assert.Null(Backoff.Next(Row(1), TimeSpan.FromMinutes(minutes), Now));

    private static OutboxRow Row(int attempt) => new(House.Ana, 1, attempt, Now.AddHours(24), null, null);

    private static Delivery From(int status, string? retryAfter = null)
    {
        using var answer = new HttpResponseMessage((HttpStatusCode)status);
        answer.Headers.RetryAfter = retryAfter is null ? null : RetryConditionHeaderValue.Parse(retryAfter);
        return Delivery.From(answer, Now);
    }
}
