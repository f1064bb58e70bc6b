using System.Net;
using CompanionBot.Bot.DirectLine;
using Microsoft.Extensions.Options;

namespace CompanionBot.Tests.DirectLine;

public sealed class LimitTests
{
    [Fact]
    public async Task A_conversation_that_posts_too_much_is_told_when_to_come_back()
    {
        await using var server = await DirectLineServer.Start(("DirectLine:PostsPerMinute", "2"));
        var (busy, calm) = (await server.Join(), await server.Join());
        await busy.Say("1");
        await busy.Say("2");

        using var third = await busy.Say("3");
        using var others = await calm.Say("1");

        Assert.Equal((HttpStatusCode.TooManyRequests, "TooManyRequests"), (third.StatusCode, await Json.ErrorCode(third)));
        Assert.True(third.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        Assert.Equal(HttpStatusCode.OK, others.StatusCode);
        Assert.Equal(5, (await busy.Texts()).Length);
    }

    [Fact]
    public async Task An_address_that_asks_too_much_may_still_poll_and_leave()
    {
        await using var server = await DirectLineServer.Start(("DirectLine:RequestsPerMinute", "3"));
        var person = await server.Join();
        using var third = await person.Say("1");

        using var fourth = await person.Reconnect();
        using var poll = await person.Poll();
        using var exit = await server.Send(HttpMethod.Post, "/api/exit");

        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.OK, HttpStatusCode.NoContent),
            (third.StatusCode, fourth.StatusCode, poll.StatusCode, exit.StatusCode));
    }

    [Theory]
    [InlineData("2001:db8:1:2:3::1", "2001:db8:1:2::ffff", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("::ffff:192.0.2.1", "192.0.2.1", true)]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    public void A_household_counts_as_one_address(string one, string other, bool same) =>
        Assert.Equal(same, Limits.NetworkOf(IPAddress.Parse(one)) == Limits.NetworkOf(IPAddress.Parse(other)));

    [Theory]
    [InlineData("Secret", "short")]
    [InlineData("Origins:0", "https://site.example/path")]
    [InlineData("Origins:0", "*")]
    [InlineData("PublicUrl", "chat.example")]
    [InlineData("TokenLife", "00:00:00")]
    [InlineData("StreamsPerConversation", "0")]
    [InlineData("PostsPerMinute", "-1")]
    public async Task A_wrong_setting_stops_the_start(string name, string value)
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => DirectLineServer.Start(($"DirectLine:{name}", value)));

        Assert.Contains(name.Split(':')[0], fault.Message);
    }
}
