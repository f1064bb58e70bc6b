using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using CompanionBot.Bot.AzureLanguage;
using CompanionBot.Tests.DirectLine;

namespace CompanionBot.Tests.AzureLanguage;

/// <summary>Our requests beside those of Microsoft's own client for the same calls.</summary>
public sealed class JsClientTests
{
    private const string Text = "We were at the lake. The way home was cold \U0001F494, \"fine\" & short - f\u00FCr mich, call 0123456";

    private static readonly string[] Headers = ["Content-Type", "Accept", "Ocp-Apim-Subscription-Key"];

    [Fact]
    public async Task The_same_calls_are_the_same_requests()
    {
        await using var room = await Room.Open();
        await RunClient(room.Server.Address);
        var theirs = room.Server.Asked;

        Assert.NotNull(await room.Hints(Text));
        Assert.NotNull(await room.Get<PersonalDetails>().Mask(Room.Agreed, Text, CancellationToken.None));
        var ours = room.Server.Asked.Skip(theirs.Count).ToList();

        Assert.Equal(
            ["LanguageDetection", "PiiEntityRecognition", "SentimentAnalysis"],
            theirs.Select(asked => asked.Kind).Order(StringComparer.Ordinal));
        Assert.Equal(theirs.Count, ours.Count);
        Assert.All(theirs, their => Compare(their, ours.Single(our => our.Kind == their.Kind)));
    }

    [Fact]
    public async Task The_same_answers_are_read_the_same()
    {
        await using var room = await Room.Open();
        var read = await RunClient(room.Server.Address);

        Assert.Equal(("en", "negative"), ((string?)read["language"], (string?)read["tone"]));
        Assert.Equal([0, 1], read["opinions"]!.AsArray().Select(count => (int)count!));
        Assert.Equal((string?)read["masked"], await room.Get<PersonalDetails>().Mask(Room.Agreed, Text, CancellationToken.None));
    }

    private static void Compare(Asked theirs, Asked ours)
    {
        Assert.Equal((theirs.Method, theirs.Address), (ours.Method, ours.Address));
        Assert.All(Headers, name => Assert.Equal(theirs.Headers[name], ours.Headers[name]));
        Assert.True(ours.Headers.ContainsKey("x-ms-client-request-id") && theirs.Headers.ContainsKey("x-ms-client-request-id"));
        Assert.True(JsonNode.DeepEquals(theirs.Body, ours.Body), $"{theirs.Body}\n{ours.Body}");
    }

    private static async Task<JsonNode> RunClient(string address)
    {
        using var process = Process.Start(new ProcessStartInfo("node", ["language-client.cjs", address, Room.Key, Text])
        {
            WorkingDirectory = await NodePackages.Folder(),
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var output = await process.StandardOutput.ReadToEndAsync(deadline.Token);
        await process.WaitForExitAsync(deadline.Token);
        Assert.Equal(0, process.ExitCode);
        return JsonNode.Parse(output)!;
    }
}
