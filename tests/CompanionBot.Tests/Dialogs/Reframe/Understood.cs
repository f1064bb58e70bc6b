using CompanionBot.Dialogs;
using CompanionBot.Dialogs.Recognizers;

namespace CompanionBot.Tests.Dialogs.Reframe;

/// <summary>
/// A companion that reads a few sentences the way these tests need them, so that what a dialog does is tested apart from
/// how well a text is understood. All else is read by the real recognizers.
/// </summary>
internal static class Understood
{
    public const string LostInterest = "he must have lost interest";

    private static readonly Understanding Real = new(TestContent.Library);

    private static readonly Dictionary<string, string[]> Thoughts = new(StringComparer.OrdinalIgnoreCase)
    {
        [LostInterest] = ["mind_reading", "fortune_telling"],
        ["he is losing interest in me"] = ["mind_reading", "catastrophizing"],
        ["he must be bored of me"] = ["mind_reading"],
        ["my anxiety is at an 8, he must have lost interest"] = ["mind_reading", "fortune_telling"],
        ["i'm 90% sure he must have lost interest, it's 8/10"] = ["mind_reading"],
        ["everything about us is strange"] = [],
    };

    private static readonly Dictionary<string, string> Intents = new(StringComparer.OrdinalIgnoreCase)
    {
        ["A thought won't stop"] = "reframe",
        ["a thought wont leave me alone"] = "reframe",
        ["she told me yesterday that she wants to break up"] = "loss",
        ["we broke up"] = "loss",
        ["i just want to vent"] = "vent",
        ["just let me get it out"] = "vent",
    };

    private static readonly Companion Companion = new(TestContent.Library, Read);

    public static Transcript Chat(DateTimeOffset? start = null) => new(Companion, start);

    private static Meaning Read(string text)
    {
        var real = Real.Read(text);
        if (Intents.TryGetValue(text, out var intent))
        {
            return real with { Intent = new IntentReading(intent, 1), Thought = ThoughtReading.None };
        }

        if (text == "he hasn't texted back")
        {
            return real with { Thought = ThoughtReading.None, Trigger = "unresponsiveness" };
        }

        return Thoughts.TryGetValue(text, out var patterns)
            ? real with
            {
                Intent = new IntentReading("other", 0.2),
                Thought = new ThoughtReading(true, 0.9, text.Split(", it's")[0].Split(", ")[^1], [.. patterns.Select(name => new PatternReading(name, 0.5))]),
            }
            : real;
    }
}
