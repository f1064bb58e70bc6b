using System.Net;
using System.Net.Sockets;
using System.Text;
using CompanionBot.Bot.Turns;

namespace CompanionBot.Tests.DirectLine;

public sealed class ConversationTests : IAsyncLifetime
{
    private DirectLineServer server = null!;

    public async Task InitializeAsync() => server = await DirectLineServer.Start();

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task Starting_answers_201_and_again_200_with_the_same_conversation()
    {
        var token = await server.Generate();
        var person = new Person(server, (string)token["conversationId"]!, (string)token["token"]!);

        using var first = await person.Start(Json.Text("""{"user":{"id":"alice"},"locale":"en-US"}"""));
        using var second = await person.Start(Json.Text("""{"user":{}}"""));

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        Assert.Equal(person.Conversation, (string?)(await Json.Read(second))["conversationId"]);
        Assert.Equal(1800, (int?)(await Json.Read(second))["expires_in"]);
        Assert.StartsWith($"ws://127.0.0.1:{server.Url.Port}/v3/directline/conversations/{person.Conversation}/stream?watermark=-&t=", person.StreamUrl);
        Assert.Equal(["hello"], await person.Texts());
    }

    [Fact]
    public async Task A_message_is_echoed_with_its_client_id_before_the_reply_to_it()
    {
        var person = await server.Join("alice");

        using var answer = await person.Say("hi", "c1");

        var set = await Json.Read(await person.Poll("1"));
        var (echo, reply) = (set["activities"]![0]!, set["activities"]![1]!);
        Assert.Equal((string?)(await Json.Read(answer))["id"], (string?)echo["id"]);
        Assert.Equal("c1", (string?)echo["channelData"]!["clientActivityID"]);
        Assert.Equal("you said: hi", (string?)reply["text"]);
        Assert.Equal((string?)echo["id"], (string?)reply["replyToId"]);
        Assert.Equal($"{person.Conversation}|0000002", (string?)echo["id"]);
        Assert.Equal("3", (string?)set["watermark"]);
    }

    [Fact]
    public async Task Every_activity_has_what_clients_need()
    {
        var person = await server.Join("alice");
        await person.Say("hi", "c1");

        var activities = (await Json.Read(await person.Poll()))["activities"]!.AsArray();

        Assert.All(activities, activity =>
        {
            Assert.NotNull((string?)activity!["id"]);
            Assert.NotNull((string?)activity["type"]);
            Assert.Equal("directline", (string?)activity["channelId"]);
            Assert.Equal(person.Conversation, (string?)activity["conversation"]!["id"]);
            Assert.NotNull((string?)activity["from"]!["id"]);
        });
        var times = activities.Select(activity => DateTimeOffset.Parse((string)activity!["timestamp"]!, null)).ToArray();
        Assert.True(times.Zip(times.Skip(1)).All(pair => pair.First < pair.Second));
    }

    [Fact]
    public async Task Who_sent_it_is_what_the_token_says()
    {
        var person = await server.Join("alice");
        await person.Post(new { type = "message", text = "hi", from = new { id = "mallory", role = "bot" }, serviceUrl = "http://evil.example", id = "x" });

        var echo = (await Json.Read(await person.Poll("1")))["activities"]![0]!;

        Assert.Equal(("alice", "user"), ((string?)echo["from"]!["id"], (string?)echo["from"]!["role"]));
        Assert.Null(echo["serviceUrl"]);
        Assert.NotEqual("x", (string?)echo["id"]);
    }

    [Fact]
    public async Task Typing_is_answered_and_not_kept()
    {
        var person = await server.Join();

        using var answer = await person.Post(new { type = "typing" });

        Assert.NotNull((string?)(await Json.Read(answer))["id"]);
        Assert.Equal(["hello"], await person.Texts());
    }

    [Fact]
    public async Task A_poll_with_nothing_new_keeps_the_watermark()
    {
        var person = await server.Join();

        var set = await Json.Read(await person.Poll("1"));

        Assert.Empty(set["activities"]!.AsArray());
        Assert.Equal("1", (string?)set["watermark"]);
    }

    [Fact]
    public async Task A_poll_is_never_answered_with_a_server_error()
    {
        var person = await server.Join();
        server.Store.CannotRead = true;

        using var answer = await person.Poll("1");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("1", (string?)(await Json.Read(answer))["watermark"]);
    }

    [Fact]
    public async Task Reconnecting_gives_a_new_token_and_a_stream_from_the_watermark()
    {
        var person = await server.Join();

        var answer = await Json.Read(await person.Reconnect("1"));

        Assert.Contains("/stream?watermark=1&t=", (string?)answer["streamUrl"]);
        Assert.NotNull((string?)answer["token"]);
        Assert.Equal(person.Conversation, (string?)answer["conversationId"]);
    }

    [Fact]
    public async Task Nobody_posts_into_a_conversation_that_never_began()
    {
        var token = await server.Generate();
        var person = new Person(server, (string)token["conversationId"]!, (string)token["token"]!);

        Assert.All(
            new[] { await person.Say("hi"), await person.Poll(), await person.Reconnect() },
            answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
        Assert.Equal(ConversationStanding.Unknown, await server.Store.Find(person.Key, CancellationToken.None));
    }

    [Fact]
    public async Task Two_answers_at_the_same_instant_both_count()
    {
        var person = await server.Join();

        for (var round = 0; round < 20; round++)
        {
            var answers = await Task.WhenAll(person.Say($"a{round}", $"a{round}"), person.Say($"b{round}", $"b{round}"));
            Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        }

        var texts = await person.Texts();
        Assert.Equal(1 + (20 * 4), texts.Length);
        Assert.All(texts.Skip(1).Chunk(2), pair => Assert.Equal($"you said: {pair[0]}", pair[1]));
        Assert.Equal(40, texts.Skip(1).Chunk(2).Select(pair => pair[0]).Distinct().Count());
    }

    [Fact]
    public async Task A_message_that_cannot_be_stored_is_refused_and_helplines_are_shown_all_the_same()
    {
        var person = await server.Join();
        server.Store.CannotWrite = true;

        using var answer = await person.Say("crisis", "c1");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("ServiceUnavailable", await Json.ErrorCode(answer));
        Assert.Equal(["hello", "call 123"], await person.Texts());
        Assert.Equal(["hello"], await person.Texts());
    }

    [Fact]
    public async Task Of_a_forgotten_conversation_only_the_goodbye_can_be_fetched()
    {
        var person = await server.Join();
        await person.Say("something private");
        await person.Say("forget me");

        using var post = await person.Say("hi");
        var left = await Json.Read(await person.Poll());
        using var nothing = await person.Poll((string)left["watermark"]!);
        using var again = await person.Start();

        Assert.DoesNotContain("private", left.ToJsonString());
        Assert.Contains("you said: forget me", left.ToJsonString());
        Assert.All(new[] { post, nothing, again }, answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
        Assert.Equal("ConversationNotFound", await Json.ErrorCode(post));
    }

    [Fact]
    public async Task A_client_that_hangs_up_does_not_undo_its_message()
    {
        var person = await server.Join();
        var disk = new TaskCompletionSource();
        server.Store.Disk = disk.Task;
        using (await SendRaw(person, """{"type":"message","text":"hi"}""", 30))
        {
            await server.Store.Committing.Task.WaitAsync(TimeSpan.FromSeconds(10));
        }

        await server.Log.Until(" disconnecting.");
        disk.SetResult();

        await server.Log.Until(" stopped.");
        Assert.Equal(["hello", "hi", "you said: hi"], await person.Texts());
    }

    [Fact]
    public async Task A_client_that_hangs_up_in_the_middle_is_no_fault_of_the_server()
    {
        var person = await server.Join();
        using (await SendRaw(person, """{"type":"message","te""", 1000))
        {
            await server.Log.Until("started reading request body");
        }

        await server.Log.Until(" stopped.");
        Assert.DoesNotContain("Direct Line failed", server.Log.All);
        Assert.Equal(["hello"], await person.Texts());
    }

    [Fact]
    public async Task An_address_that_is_not_there_has_the_error_body_too()
    {
        using var answer = await server.Send(HttpMethod.Delete, "/v3/directline/conversations");

        Assert.Equal((HttpStatusCode.NotFound, "NotFound"), (answer.StatusCode, await Json.ErrorCode(answer)));
    }

    private async Task<TcpClient> SendRaw(Person person, string body, int announced)
    {
        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Url.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /v3/directline/conversations/{person.Conversation}/activities HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {person.Token}\r\n"
            + $"Content-Type: application/json\r\nContent-Length: {announced}\r\n\r\n{body}"));
        return client;
    }
}
