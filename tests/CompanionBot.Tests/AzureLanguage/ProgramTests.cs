using CompanionBot.Tests.Store;
using Microsoft.AspNetCore.Http;

namespace CompanionBot.Tests.AzureLanguage;

/// <summary>The whole program, from the message to the service and back to the words.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly string root = Path.Combine(Path.GetTempPath(), "language-" + Guid.NewGuid().ToString("N"));

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task What_is_sent_with_a_yes_and_only_then_comes_back_as_better_words()
    {
        await using var server = await LanguageServer.Start();
        await using var bot = await On(server);
        Assert.Contains("Microsoft&#39;s Azure AI Language", await bot.Http.GetStringAsync("/"));
        var token = await bot.Token();
        var conversation = await bot.Begin(token);

        await Say("hello", Room.Unclear, "Outside reading");
        Assert.Empty(server.Asked);
        await Say("Yes, it may help", Room.Unclear);

        Assert.Equal(2, server.Asked.Count);
        var reply = (string?)(await bot.Transcript(token, conversation)).Last(activity => (string?)activity["type"] == "message")["text"];
        Assert.Contains("\"The way home was cold and slow\"", reply);

        server.Answer = (http, _) =>
        {
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return Task.CompletedTask;
        };
        await Say(Room.Unclear);
        await bot.Until("gave no answer");
        Assert.DoesNotContain("lake", bot.Output);

        async Task Say(params string[] messages)
        {
            foreach (var message in messages)
            {
                Assert.NotNull(await bot.Say(token, conversation, message, Guid.NewGuid().ToString("N")));
            }
        }
    }

    [Fact]
    public async Task Off_the_page_does_not_speak_of_it()
    {
        await using var bot = await BotProcess.Started(Path.Combine(root, "data"));

        Assert.DoesNotContain("Microsoft", await bot.Http.GetStringAsync("/"));
    }

    // The longest deadline there is, because this clock is the real one.
    private Task<BotProcess> On(LanguageServer server) => BotProcess.Started(
        Path.Combine(root, "data"),
        "--AzureLanguage:Endpoint", server.Address, "--AzureLanguage:Key", Room.Key, "--AzureLanguage:Deadline", "00:00:05");
}
