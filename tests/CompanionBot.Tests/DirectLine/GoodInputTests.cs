using System.Net;
using System.Text.Json.Nodes;

namespace CompanionBot.Tests.DirectLine;

public sealed class GoodInputTests(SharedServer shared) : IClassFixture<SharedServer>, IAsyncLifetime
{
    private readonly DirectLineServer server = shared.Server;
    private Person person = null!;

    public async Task InitializeAsync() => person = await server.Join();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_long_text_is_taken_whole()
    {
        using var answer = await person.Say(new string('x', 20_000));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(20_000, (await person.Texts())[1].Length);
    }

    [Theory]
    [InlineData("ünïcödé \u4f60\u597d \U0001F494")]
    [InlineData("<script>alert(1)</script> & \"quotes\"")]
    [InlineData("a\u0000b\u202e")]
    [InlineData("")]
    public async Task Any_Unicode_text_comes_back_as_it_was(string text)
    {
        await person.Say(text);

        Assert.Equal(text, (await person.Texts())[1]);
    }

    [Fact]
    public async Task Unknown_fields_and_client_data_come_back()
    {
        await person.Post(Json.Text("""{"type":"message","text":"x","futureField":{"a":[1,2.50]},"channelData":{"attachmentSizes":[],"clientActivityID":"c"},"value":{"k":null}}"""));

        var echo = (await Json.Read(await person.Poll("1")))["activities"]![0]!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"a":[1,2.50]}"""), echo["futureField"]));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"attachmentSizes":[],"clientActivityID":"c"}"""), echo["channelData"]));
    }

    [Fact]
    public async Task Nesting_as_deep_as_is_allowed_comes_back()
    {
        var nested = new string('[', 23) + new string(']', 23);

        using var answer = await person.Post(Json.Text($$"""{"type":"message","text":"x","value":{{nested}}}"""));
        using var stream = await person.Listen("1");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(nested, (await stream.Activities(1))[0]["value"]!.ToJsonString());
    }

    [Theory]
    [InlineData("event")]
    [InlineData("messageReaction")]
    [InlineData("endOfConversation")]
    [InlineData("invoke")]
    public async Task Other_types_are_taken_and_echoed(string type)
    {
        using var answer = await person.Post(new { type, name = "webchat/join", channelData = new { clientActivityID = "e1" } });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var echo = (await Json.Read(await person.Poll("1")))["activities"]![0]!;
        Assert.Equal((type, "e1"), ((string?)echo["type"], (string?)echo["channelData"]!["clientActivityID"]));
    }

    [Fact]
    public async Task What_Web_Chat_was_seen_to_send_is_taken()
    {
        await person.Post(Json.Text("""
            {"attachments":[],"channelData":{"attachmentSizes":[],"clientActivityID":"tzv6weu5ssr"},"text":"hello","textFormat":"plain",
             "type":"message","channelId":"webchat","from":{"id":"alice","name":"","role":"user"},"locale":"en-US",
             "localTimestamp":"2026-11-21T23:49:22.946Z","localTimezone":"UTC",
             "entities":[{"requiresBotState":true,"supportsListening":true,"supportsTts":true,"type":"ClientCapabilities"}]}
            """));
        await person.Post(Json.Text("""{"channelData":{"postBack":true,"clientActivityID":"p"},"type":"message","value":{"kind":"ticket"},"attachments":[]}"""));

        var activities = (await Json.Read(await person.Poll("1")))["activities"]!;
        Assert.Equal("2026-11-21T23:49:22.946Z", (string?)activities[0]!["localTimestamp"]);
        Assert.Equal("ClientCapabilities", (string?)activities[0]!["entities"]![0]!["type"]);
        Assert.Equal("ticket", (string?)activities[2]!["value"]!["kind"]);
    }

    [Fact]
    public async Task What_a_posted_attachment_holds_is_not_kept()
    {
        await person.Post(Json.Text("""
            {"type":"message","text":"look","attachments":[{"contentType":"image/png","name":"a.png","contentUrl":"data:image/png;base64,AAAA","content":{"x":1},"thumbnailUrl":"data:,"}]}
            """));

        var attachment = (await Json.Read(await person.Poll("1")))["activities"]![0]!["attachments"]![0]!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"contentType":"image/png","name":"a.png"}"""), attachment));
    }
}
