using BenchmarkDotNet.Attributes;
using CompanionBot.Content;
using CompanionBot.Dialogs;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Recognizers;

namespace CompanionBot.Bench;

/// <summary>What one message costs in the conversation itself, storage and network left out.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class TurnBenchmark
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 21, 0, 0, TimeSpan.Zero);

    private static readonly Library Words = Library.Load();
    private Companion companion = null!;
    private Understanding understanding = null!;
    private Snapshot midway = null!;

    [GlobalSetup]
    public void Setup()
    {
        companion = new Companion(Words);
        understanding = new Understanding(Words);
        var turn = companion.Respond(Snapshot.Empty, Says("he hasn't texted back in 3 hours"), Now);
        midway = new Snapshot(turn.State, turn.Profile, []);
    }

    [Benchmark(Baseline = true)]
    public Turn FirstMessage() => companion.Respond(Snapshot.Empty, Says("he hasn't texted back in 3 hours, he must have lost interest"), Now);

    [Benchmark]
    public Turn AnswerInADialog() => companion.Respond(midway, Says("i just want to scream at him honestly"), Now);

    [Benchmark]
    public Meaning Understanding100Characters() =>
        understanding.Read("so he was online twenty minutes ago and still nothing, i bet he is already bored of me, i feel so sick");

    private static Activity Says(string text) =>
        new() { Type = ActivityTypes.Message, Text = text, Conversation = new ConversationAccount { Id = "bench" } };
}
