using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace CompanionBot.Tests.DirectLine;

internal static class Json
{
    public static HttpContent Content(object body) => JsonContent.Create(body);

    public static HttpContent Text(string body, string type = "application/json") => new StringContent(body, Encoding.UTF8, type);

    public static async Task<JsonNode> Read(HttpResponseMessage answer) =>
        JsonNode.Parse(await answer.Content.ReadAsStringAsync()) ?? throw new InvalidOperationException("The answer has no body.");

    /// <summary>The code of an error answer, which has to have the shape that clients expect.</summary>
    public static async Task<string> ErrorCode(HttpResponseMessage answer)
    {
        var error = (await Read(answer))["error"]!;
        Assert.False(string.IsNullOrWhiteSpace((string?)error["message"]));
        return (string)error["code"]!;
    }
}
