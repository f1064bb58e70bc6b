using System.Text.Json.Nodes;
using CompanionBot.Bot.Turns;
using CompanionBot.Bot.DirectLine;

namespace CompanionBot.Tests.DirectLine;

/// <summary>One side of a conversation, as plain HTTP.</summary>
internal sealed class Person(DirectLineServer server, string conversation, string token)
{
    private const string Base = "/v3/directline/conversations";

    public string Conversation => conversation;

    public string Token { get; set; } = token;

    public string StreamUrl { get; private set; } = "";

    public TurnKey Key => server.Get<Tokens>().Read(Token).Key;

    public async Task<HttpResponseMessage> Start(HttpContent? content = null)
    {
        var answer = await server.Send(HttpMethod.Post, Base, Token, content);
        if (answer.IsSuccessStatusCode)
        {
            StreamUrl = (string)(await Json.Read(answer))["streamUrl"]!;
        }

        return answer;
    }

    public Task<HttpResponseMessage> Post(object activity) => Post(Json.Content(activity));

    public Task<HttpResponseMessage> Post(HttpContent content) =>
        server.Send(HttpMethod.Post, $"{Base}/{conversation}/activities", Token, content);

    public Task<HttpResponseMessage> Say(string text, string? client = null, string? turn = null)
    {
        var data = new JsonObject();
        if (client is not null)
        {
            data["clientActivityID"] = client;
        }

        if (turn is not null)
        {
            data["turnId"] = turn;
        }

        return Post(new { type = "message", text, from = new { id = "whoever", name = "", role = "user" }, channelData = data });
    }

    public Task<HttpResponseMessage> Upload(HttpContent content, params (string Name, string Value)[] headers) =>
        server.Send(HttpMethod.Post, $"{Base}/{conversation}/upload?userId=whoever", Token, content, headers);

    public Task<HttpResponseMessage> Poll(string watermark = "") =>
        server.Send(HttpMethod.Get, $"{Base}/{conversation}/activities?watermark={watermark}", Token);

    public async Task<string[]> Texts() =>
        [.. (await Json.Read(await Poll()))["activities"]!.AsArray().Select(activity => (string?)activity!["text"] ?? "")];

    public Task<HttpResponseMessage> Reconnect(string watermark = "") =>
        server.Send(HttpMethod.Get, $"{Base}/{conversation}?watermark={watermark}", Token);

    public async Task<TestStream> Listen(string? watermark = null)
    {
        var url = watermark is null ? StreamUrl : (string)(await Json.Read(await Reconnect(watermark)))["streamUrl"]!;
        return await TestStream.Open(url);
    }
}
