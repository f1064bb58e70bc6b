using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using CompanionBot.Bot.Store;
using CompanionBot.Bot.Turns;
using CompanionBot.Tests.Turns;

namespace CompanionBot.Tests.Store;

/// <summary>The real program, with a limit of the operating system on how large its files may grow.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("companion-full-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task A_full_disk_refuses_turns_whole_and_they_go_on_when_there_is_space_again()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        await using var bot = await BotProcess.StartedWithLittleSpace(Path.Combine(root, "data"), kilobytes: 400);
        var token = await bot.Token();
        var conversation = await bot.Begin(token);
        var taken = new List<string>();
        string refused;
        for (var number = 0; ; number++)
        {
            refused = $"message {number}";
            if (await bot.Say(token, conversation, refused, refused) is null)
            {
                break;
            }

            taken.Add(refused);
            Assert.True(number < 2000, "The disk never got full.");
        }

        Assert.NotEmpty(taken);
        Assert.Null(await bot.Say(token, conversation, refused, refused));
        Assert.Equal(taken, Said(await bot.Transcript(token, conversation)));

        await AsksForHelp(bot, token, conversation);

        bot.FreeTheDisk();

        Assert.NotNull(await bot.Say(token, conversation, refused, refused));
        Assert.NotNull(await bot.Say(token, conversation, "and on", "and on"));
        var transcript = await bot.Transcript(token, conversation);
        Assert.Equal([.. taken, refused, "and on"], Said(transcript));
        var times = transcript.Select(activity => DateTimeOffset.Parse((string)activity["timestamp"]!, CultureInfo.InvariantCulture)).ToList();
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.True(pair.First < pair.Second));
    }

    [Fact]
    public async Task A_disk_that_became_read_only_refuses_turns_and_is_used_again_as_soon_as_it_can_be()
    {
        using var house = new House();
        await house.Send("before");
        await house.Database.Writer.Run(session => session.Run("PRAGMA query_only = ON"), _ => Ending.Undo, CancellationToken.None);

        var refused = Assert.IsType<TurnOutcome.Unavailable>(await house.Send("during", id: "same"));
        Assert.Equal("The data folder is read-only.", refused.Reason);
        Assert.Equal(["before", "turn 1: before"], await house.Transcript());

        Assert.IsType<TurnOutcome.Committed>(await house.Send("during", id: "same"));
        Assert.Equal(["before", "turn 1: before", "during", "turn 2: during"], await house.Transcript());
    }

    /// <summary>Nothing can be kept, and the sender is told so; but who is in danger sees the helplines, once.</summary>
    private static async Task AsksForHelp(BotProcess bot, string token, string conversation)
    {
        using var answer = await bot.Post(token, conversation, "i want to kill myself", "help");
        var shown = await bot.Transcript(token, conversation);
        var again = await bot.Transcript(token, conversation);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        var helplines = shown.Skip(again.Count).ToList();
        Assert.NotEmpty(helplines);
        Assert.All(helplines, activity => Assert.Equal("bot", (string?)activity["from"]!["role"]));
        Assert.Contains(helplines, activity => activity.ToJsonString().Contains("findahelpline.com", StringComparison.Ordinal));
        Assert.DoesNotContain(again, activity => activity.ToJsonString().Contains("findahelpline.com", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Said(List<JsonObject> transcript) => transcript
        .Where(activity => (string?)activity["from"]!["role"] == "user")
        .Select(activity => (string)activity["text"]!);
}
