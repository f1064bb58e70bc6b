using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace CompanionBot.Tests.Store;

/// <summary>Kills the real program under load, again and again, and looks at what it kept.</summary>
public sealed class CrashTests : IDisposable
{
    private const int Kills = 30;
    private const int People = 6;

    private readonly string root = Directory.CreateTempSubdirectory("companion-crash-").FullName;
    private readonly Random random = new(20260314);

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task Every_acknowledged_turn_is_there_exactly_once_after_30_kills_under_load()
    {
        var people = new List<Talker>();
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var bot = await BotProcess.Started(Path.Combine(root, "data"));
            if (kill == 0)
            {
                people.AddRange(await Task.WhenAll(Enumerable.Range(0, People).Select(number => Talker.Begin(bot, number))));
            }

            // Every other kill comes with an acknowledgement: what was promised an instant ago has to be on disk already.
            // The others come a little later, in the middle of the turns that follow.
            var acknowledgements = random.Next(1, 60);
            var later = kill % 2 == 0 ? 0 : random.Next(1, 15);
            await Task.WhenAll(people.Select(person => person.TalkUntilKilled(bot, async () =>
            {
                if (Interlocked.Decrement(ref acknowledgements) == 0)
                {
                    await Task.Delay(later);
                    bot.Kill();
                }
            })));
        }

        await using var last = await BotProcess.Started(Path.Combine(root, "data"));
        await Task.WhenAll(people.Select(person => person.Check(last)));
    }

    /// <summary>Somebody who sends one message after the other, and one that got no answer again, as the page does.</summary>
    private sealed class Talker(string token, string conversation, int number)
    {
        private readonly ConcurrentDictionary<string, string> acknowledged = [];
        private int next;

        public static async Task<Talker> Begin(BotProcess bot, int number)
        {
            var token = await bot.Token();
            return new Talker(token, await bot.Begin(token), number);
        }

        public async Task TalkUntilKilled(BotProcess bot, Func<Task> onAcknowledgement)
        {
            try
            {
                while (true)
                {
                    var text = $"message {number}-{next}";
                    acknowledged[text] = await bot.Say(token, conversation, text, text) ?? throw new InvalidOperationException("It was refused.");
                    next++;
                    await onAcknowledgement();
                }
            }
            catch (Exception cut) when (cut is HttpRequestException or IOException)
            {
                // The program is gone; whether the message was stored, its repeat after the next start will tell.
            }
        }

        public async Task Check(BotProcess bot)
        {
            var transcript = await bot.Transcript(token, conversation);
            var said = transcript.Where(activity => (string?)activity["from"]!["role"] == "user").ToList();
            foreach (var (text, id) in acknowledged)
            {
                Assert.Equal(id, (string)Assert.Single(said, activity => (string?)activity["text"] == text)["id"]!);
                Assert.Contains(transcript, activity => (string?)activity["replyToId"] == id);
            }

            // The last message may or may not have been stored before the last kill; nothing else may be there.
            Assert.InRange(said.Count, acknowledged.Count, acknowledged.Count + 1);
            Assert.Equal(transcript.Select(Id).Order(StringComparer.Ordinal), transcript.Select(Id));
            Assert.Equal(transcript.Count, transcript.Select(Id).Distinct().Count());
        }

        private static string Id(JsonObject activity) => (string)activity["id"]!;
    }
}
