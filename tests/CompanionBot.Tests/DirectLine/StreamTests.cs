using System.Net.WebSockets;
using CompanionBot.Bot.DirectLine;
using CompanionBot.Dialogs.Activities;

namespace CompanionBot.Tests.DirectLine;

public sealed class StreamTests : IAsyncLifetime
{
    private DirectLineServer server = null!;

    public async Task InitializeAsync() => server = await DirectLineServer.Start(("DirectLine:KeepAlive", "00:00:00.1"));

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task A_new_stream_replays_what_was_said_before_it_was_opened()
    {
        var person = await server.Join();
        await person.Say("hi");

        using var stream = await person.Listen();

        Assert.Equal(["hello", "hi", "you said: hi"], await stream.Texts(3));
    }

    [Fact]
    public async Task The_echo_comes_before_the_reply_and_the_watermark_grows()
    {
        var person = await server.Join();
        using var stream = await person.Listen();
        Assert.Equal("1", (string?)(await stream.Set())["watermark"]);

        await person.Say("hi", "c1");

        var set = await stream.Set();
        Assert.Equal("c1", (string?)set["activities"]![0]!["channelData"]!["clientActivityID"]);
        Assert.Equal("you said: hi", (string?)set["activities"]![1]!["text"]);
        Assert.Equal("3", (string?)set["watermark"]);
    }

    [Fact]
    public async Task Empty_frames_go_both_ways_and_change_nothing()
    {
        var person = await server.Join();
        using var stream = await person.Listen();
        await stream.Set();

        Assert.Equal("", await stream.Frame());
        await stream.Send("");
        await stream.Send("what a client has no business sending");
        Assert.Equal("", await stream.Frame());
        await person.Say("hi");

        Assert.Equal(["hi", "you said: hi"], await stream.Texts(2));
    }

    [Fact]
    public async Task What_was_said_while_a_stream_was_down_comes_once_after_reconnecting()
    {
        var person = await server.Join();
        using (var first = await person.Listen())
        {
            await first.Set();
            first.Drop();
        }

        await person.Say("hi");
        using var second = await person.Listen("1");

        Assert.Equal(["hi", "you said: hi"], await second.Texts(2));
        await person.Say("still there?");
        Assert.Equal(["still there?", "you said: still there?"], await second.Texts(2));
    }

    [Fact]
    public async Task Two_windows_see_the_same()
    {
        var person = await server.Join();
        using var one = await person.Listen();
        using var other = await person.Listen("");

        await person.Say("hi");

        Assert.Equal(await one.Texts(3), await other.Texts(3));
    }

    [Fact]
    public async Task The_oldest_stream_goes_when_there_are_too_many()
    {
        var person = await server.Join();
        var streams = new List<TestStream>();
        for (var i = 0; i < 9; i++)
        {
            streams.Add(await person.Listen(""));
            await streams[i].Set();
        }

        Assert.True(await streams[0].IsClosed());
        Assert.Equal("too many streams", streams[0].CloseReason);
        await person.Say("hi");
        Assert.All(await Task.WhenAll(streams.Skip(1).Select(stream => stream.Texts(2))), texts => Assert.Equal("hi", texts[0]));
        streams.ForEach(stream => stream.Dispose());
    }

    [Fact]
    public async Task Typing_is_shown_to_open_windows_without_a_watermark()
    {
        var person = await server.Join();
        using var stream = await person.Listen();
        await stream.Set();

        await person.Post(new { type = "typing", channelData = new { clientActivityID = "t1" } });

        var set = await stream.Set();
        Assert.Equal("typing", (string?)set["activities"]![0]!["type"]);
        Assert.Equal("t1", (string?)set["activities"]![0]!["channelData"]!["clientActivityID"]);
        Assert.Null(set["watermark"]);
    }

    [Fact]
    public async Task Helplines_are_shown_when_nothing_can_be_stored()
    {
        var person = await server.Join();
        using var stream = await person.Listen();
        await stream.Set();
        server.Store.CannotWrite = true;

        await person.Say("crisis");

        var set = await stream.Set();
        Assert.Equal("call 123", (string?)set["activities"]![0]!["text"]);
        Assert.Null(set["watermark"]);
    }

    [Fact]
    public async Task A_stream_is_closed_when_the_store_is_gone_so_that_its_client_comes_back()
    {
        var person = await server.Join();
        using var stream = await person.Listen();
        await stream.Set();
        server.Store.CannotRead = true;

        // Rows that do not follow on make the stream read the store.
        server.Get<Streams>().Committed(person.Key, [new(9, new Activity { Type = "message" })]);

        Assert.True(await stream.IsClosed());
        Assert.Equal(WebSocketCloseStatus.NormalClosure, stream.CloseStatus);
    }

    [Fact]
    public async Task Rows_that_are_handed_over_out_of_order_come_in_order_and_once()
    {
        var person = await server.Join();
        await person.Say("a");
        await person.Say("b");
        using var stream = await person.Listen("1");
        Assert.Equal(4, (await stream.Activities(4)).Length);
        var streams = server.Get<Streams>();
        var rows = await server.Store.Replay(person.Key, 0, 10, CancellationToken.None);

        streams.Committed(person.Key, [rows[3], rows[4]]);
        streams.Committed(person.Key, [rows[1], rows[2]]);
        await person.Say("c");

        Assert.Equal(["c", "you said: c"], await stream.Texts(2));
    }

    [Fact]
    public async Task A_closing_client_is_answered_with_a_close()
    {
        var person = await server.Join();
        using var stream = await person.Listen();
        await stream.Set();

        await stream.Close();

        Assert.True(await stream.IsClosed());
    }

    [Fact]
    public async Task A_stopping_server_says_goodbye_at_once()
    {
        var stopping = await DirectLineServer.Start();
        var person = await stopping.Join();
        using var stream = await person.Listen();
        await stream.Set();

        var closed = stream.IsClosed();
        await stopping.DisposeAsync();

        Assert.True(await closed);
        Assert.Equal("restarting", stream.CloseReason);
    }

    [Fact]
    public async Task A_stream_that_is_not_opened_as_a_WebSocket_is_refused()
    {
        var person = await server.Join();

        using var answer = await server.Send(HttpMethod.Get, new Uri(person.StreamUrl.Replace("ws:", "http:", StringComparison.Ordinal)).PathAndQuery);

        Assert.Equal("BadArgument", await Json.ErrorCode(answer));
    }

    [Fact]
    public async Task The_token_of_a_stream_is_good_for_a_minute_and_for_nothing_else()
    {
        var person = await server.Join();
        var token = System.Web.HttpUtility.ParseQueryString(new Uri(person.StreamUrl).Query)["t"]!;

        Assert.Equal(401, await TestStream.Refusal(person.StreamUrl.Replace(token, person.Token, StringComparison.Ordinal)));
        using (var answer = await server.Send(HttpMethod.Get, $"/v3/directline/conversations/{person.Conversation}", token))
        {
            Assert.Equal(401, (int)answer.StatusCode);
        }

        server.Time.Forward(TimeSpan.FromSeconds(61));
        Assert.Equal(403, await TestStream.Refusal(person.StreamUrl));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("own", true)]
    [InlineData(DirectLineServer.Site, true)]
    [InlineData("https://evil.example", false)]
    [InlineData("null", false)]
    public async Task Only_known_pages_open_streams(string? origin, bool known)
    {
        var person = await server.Join();
        origin = origin == "own" ? server.Url.GetLeftPart(UriPartial.Authority) : origin;

        if (known)
        {
            using var stream = await TestStream.Open(person.StreamUrl, origin);
            Assert.NotNull(await stream.Set());
        }
        else
        {
            Assert.Equal(403, await TestStream.Refusal(person.StreamUrl, origin));
        }
    }

    [Fact]
    public async Task No_token_and_no_text_is_logged()
    {
        var person = await server.Join();
        using var stream = await person.Listen();
        await person.Say("a very private sentence");
        await stream.Texts(3);

        Assert.DoesNotContain("eyJ", server.Log.All);
        Assert.DoesNotContain("private sentence", server.Log.All);
    }
}
