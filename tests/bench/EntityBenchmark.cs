using BenchmarkDotNet.Attributes;
using CompanionBot.Dialogs.Recognizers.Entities;

namespace CompanionBot.Bench;

/// <summary>Forty short lines of a chat, a result for each: the library itself needs 21 us for numbers and 333 us for times a line.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class EntityBenchmark
{
    private static readonly DateTime Now = new(2026, 11, 18, 14, 5, 0);

    private static readonly string[] Lines =
    [
        "he hasn't texted back in 3 hours", "i feel like a 7 out of 10 today", "can you remind me tomorrow at 8pm", "no not really", "its been two days and nothing",
        "ok", "he said he would call at 9", "yeah i think so", "we broke up 3 weeks ago", "half an hour ago", "maybe later", "i want to take the quiz",
        "last night at 11 he went offline", "i dont know what to do anymore", "sure", "about 45 minutes", "next friday we are meeting", "the second one please",
        "i'd say six and a half", "he's been online all day", "not sure", "she left me on read since monday", "five", "see you on the 18th",
        "three months together", "good morning", "in an hour or so", "it was worse on sunday evening", "1 to 10? probably 8", "nothing since 7:30 this morning",
        "help", "what is anxious attachment", "i was 15 when it happened", "i need a break until tomorrow", "every single day", "around noon", "twenty five",
        "yes please", "he took 2h 30m to answer", "stop",
    ];

    [Benchmark(OperationsPerInvoke = 40)]
    public int Numbers() => Lines.Sum(line => EntityFinder.Numbers(line).Count);

    [Benchmark(OperationsPerInvoke = 40)]
    public int Booleans() => Lines.Sum(line => EntityFinder.Booleans(line).Count);

    [Benchmark(OperationsPerInvoke = 40)]
    public int DateTimes() => Lines.Sum(line => EntityFinder.DateTimes(line, Now).Count);
}
