using CompanionBot.Bot.DirectLine;

namespace CompanionBot.Tests.DirectLine;

/// <summary>The server as Microsoft's own client sees it.</summary>
public sealed class NodeClientTests : IAsyncLifetime
{
    private const int Online = 2;
    private const int ExpiredToken = 3;

    private DirectLineServer server = null!;

    public async Task InitializeAsync() => server = await DirectLineServer.Start();

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task It_starts_and_gets_what_was_said_before_it_listened_then_echo_and_reply()
    {
        await using var client = await NodeClient.Connect(server, await Token("alice"));

        await client.Until("status", heard => (int)heard["status"]! == Online);
        Assert.Equal("hello", await client.Text());
        await client.Say("hi", "c1");

        var echo = await client.Message();
        Assert.Equal(("hi", "alice", "c1"), ((string?)echo["text"], (string?)echo["from"]!["id"], (string?)echo["channelData"]!["clientActivityID"]));
        Assert.Equal("you said: hi", await client.Text());
    }

    [Fact]
    public async Task It_gets_the_id_of_what_it_posts()
    {
        await using var client = await NodeClient.Connect(server, await Token("alice"));
        await client.Say("hi", "c1");

        Assert.EndsWith("|0000002", (string?)(await client.Until("posted"))["id"]);
    }

    [Fact]
    public async Task A_page_that_was_reloaded_gets_the_whole_conversation()
    {
        var person = await server.Join("alice");
        await person.Say("hi");

        await using var client = await NodeClient.Connect(server, person.Token, new { conversationId = person.Conversation });

        Assert.Equal(["hello", "hi", "you said: hi"], new[] { await client.Text(), await client.Text(), await client.Text() });
    }

    [Fact]
    public async Task After_a_dropped_line_it_gets_what_it_missed_and_nothing_twice()
    {
        var person = await server.Join("alice");
        await using var client = await NodeClient.Connect(server, person.Token);
        Assert.Equal("hello", await client.Text());

        await client.Do(new { @do = "drop" });
        await client.Until("dropped");
        await person.Say("missed");

        Assert.Equal(["missed", "you said: missed"], new[] { await client.Text(), await client.Text() });
        await client.Say("and now", "c2");
        Assert.Equal(["and now", "you said: and now"], new[] { await client.Text(), await client.Text() });
    }

    [Fact]
    public async Task An_expired_token_is_told_and_a_new_one_carries_on()
    {
        var person = await server.Join("alice");
        await using var client = await NodeClient.Connect(server, person.Token);
        Assert.Equal("hello", await client.Text());

        server.Time.Forward(TimeSpan.FromMinutes(31));
        await client.Say("too late", "c1");

        await client.Until("status", heard => (int)heard["status"]! == ExpiredToken);
        person.Token = server.Get<Tokens>().Issue(new DirectLineToken("alice", person.Conversation, 0));
        var again = await Json.Read(await person.Reconnect("1"));
        await client.Do(new { @do = "reconnect", conversation = again });
        await client.Until("status", heard => (int)heard["status"]! == Online);
        await client.Say("hi", "c2");

        // After reconnecting, this client listens twice to the same stream and hears everything twice.
        await client.Until("activity", heard => (string?)heard["activity"]!["text"] == "you said: hi");
    }

    [Fact]
    public async Task Two_windows_of_one_conversation_see_the_same()
    {
        var token = await Token("alice");
        await using var one = await NodeClient.Connect(server, token);
        Assert.Equal("hello", await one.Text());
        await using var other = await NodeClient.Connect(server, token);
        Assert.Equal("hello", await other.Text());

        await one.Say("from one", "c1");
        Assert.Equal("from one", await other.Text());
        Assert.Equal("you said: from one", await other.Text());
        await other.Say("from the other", "c2");

        Assert.Equal(
            ["from one", "you said: from one", "from the other", "you said: from the other"],
            new[] { await one.Text(), await one.Text(), await one.Text(), await one.Text() });
    }

    [Fact]
    public async Task Without_a_stream_it_asks_and_goes_on_asking_when_the_store_was_in_trouble()
    {
        var person = await server.Join("alice");
        await using var client = await NodeClient.Connect(server, person.Token, new { webSocket = false, pollingInterval = 200 });
        Assert.Equal("hello", await client.Text());

        server.Store.CannotRead = true;
        await server.Log.Until("a poll was answered with nothing new");
        server.Store.CannotRead = false;
        await client.Say("hi", "c1");

        Assert.Equal(["hi", "you said: hi"], new[] { await client.Text(), await client.Text() });
    }

    [Fact]
    public async Task A_conversation_that_was_ended_is_refused()
    {
        var person = await server.Join("alice");
        await using var client = await NodeClient.Connect(server, person.Token);
        Assert.Equal("hello", await client.Text());

        await server.Store.End(person.Key, CancellationToken.None);
        await client.Say("hi", "c1");

        await client.Until("status", heard => (int)heard["status"]! == ExpiredToken);
    }

    [Fact]
    public async Task A_form_that_node_builds_is_taken_with_its_file_names()
    {
        var person = await server.Join("alice");
        await using var client = await NodeClient.Connect(server, person.Token);
        Assert.Equal("hello", await client.Text());

        await client.Do(new
        {
            @do = "upload",
            url = new Uri(server.Url, $"/v3/directline/conversations/{person.Conversation}/upload?userId=alice"),
            token = person.Token,
            activity = new { type = "message", text = "look", channelData = new { clientActivityID = "u1" } },
            file = "log ü \U0001F494.txt",
        });

        Assert.Equal("log ü \U0001F494.txt", (string?)(await client.Message())["attachments"]![0]!["name"]);
    }

    private async Task<string> Token(string user) => (string)(await server.Generate(new { user = new { id = user } }))["token"]!;
}
