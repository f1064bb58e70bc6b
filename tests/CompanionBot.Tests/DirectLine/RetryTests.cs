using System.Net;

namespace CompanionBot.Tests.DirectLine;

public sealed class RetryTests : IAsyncLifetime
{
    private DirectLineServer server = null!;

    public async Task InitializeAsync() => server = await DirectLineServer.Start();

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task The_same_message_under_a_new_client_id_is_answered_once_and_echoed_again()
    {
        var person = await server.Join();
        using var stream = await person.Listen();
        using var first = await person.Say("hi", "c1", "turn1");
        Assert.Equal(3, (await stream.Activities(3)).Length);

        using var second = await person.Say("hi", "c2", "turn1");

        var set = await stream.Set();
        var echo = set["activities"]![0]!;
        Assert.Equal((string?)(await Json.Read(first))["id"], (string?)(await Json.Read(second))["id"]);
        Assert.Equal((string?)(await Json.Read(first))["id"], (string?)echo["id"]);
        Assert.Equal("c2", (string?)echo["channelData"]!["clientActivityID"]);
        Assert.Null(set["watermark"]);
        Assert.Equal(["hello", "hi", "you said: hi"], await person.Texts());
    }

    [Fact]
    public async Task An_echo_that_finds_no_stream_waits_for_the_next_one()
    {
        var person = await server.Join();
        await person.Say("hi", "c1", "turn1");
        await person.Say("hi", "c2", "turn1");

        using var stream = await person.Listen();

        var activities = await stream.Activities(4);
        Assert.Equal("c2", (string?)activities[3]["channelData"]!["clientActivityID"]);
        Assert.Equal((string?)activities[1]["id"], (string?)activities[3]["id"]);
    }

    [Fact]
    public async Task An_echo_that_nobody_fetches_is_dropped()
    {
        var person = await server.Join();
        await person.Say("hi", "c1", "turn1");
        await person.Say("hi", "c2", "turn1");
        server.Time.Forward(TimeSpan.FromSeconds(31));

        Assert.Equal(["hello", "hi", "you said: hi"], await person.Texts());
    }

    [Fact]
    public async Task The_same_client_id_has_one_effect()
    {
        var person = await server.Join();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => person.Say("hi", "c1")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Single((await Task.WhenAll(answers.Select(Json.Read))).Select(body => (string?)body["id"]).Distinct());
        Assert.Equal(["hello", "hi", "you said: hi"], await person.Texts());
    }

    [Fact]
    public async Task The_same_words_twice_count_twice()
    {
        var person = await server.Join();

        await person.Say("hi", "c1", "turn1");
        await person.Say("hi", "c2", "turn2");
        await person.Say("hi");
        await person.Say("hi");

        Assert.Equal(9, (await person.Texts()).Length);
    }

    [Fact]
    public async Task A_client_cannot_pass_its_turn_for_the_joining_of_somebody()
    {
        var person = await server.Join();

        await person.Say("hi", turn: "joining");
        await person.Say("hi", client: "planned:1");

        Assert.Equal(5, (await person.Texts()).Length);
    }

    [Fact]
    public async Task A_message_that_was_refused_for_want_of_space_is_taken_when_there_is_space_again()
    {
        var person = await server.Join();
        server.Store.CannotWrite = true;
        using var refused = await person.Say("hi", "c1", "turn1");
        server.Store.CannotWrite = false;

        using var taken = await person.Say("hi", "c2", "turn1");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (refused.StatusCode, taken.StatusCode));
        Assert.Equal(["hello", "hi", "you said: hi"], await person.Texts());
    }
}
