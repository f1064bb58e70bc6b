using CompanionBot.Content;

namespace CompanionBot.Dialogs.Recognizers.Learned;

/// <summary>The yes-or-no questions that the model answers about a text, by number.</summary>
internal static class Heads
{
    /// <summary>Holds an anxious thought, against every other text.</summary>
    public const int Anxious = 0;

    /// <summary>Is anxious, against the fair thought of the same person about the same thing.</summary>
    public const int Unfair = 1;

    private const int FirstPattern = 2;

    private static readonly int FirstSign = FirstPattern + Labels.Patterns.Length;
    private static readonly int FirstAlarm = FirstSign + Labels.SafetyKinds.Length;
    private static readonly int FirstIntent = FirstAlarm + Labels.SafetyKinds.Length;
    private static readonly int FirstTrigger = FirstIntent + Labels.Intents.Length;
    /// <summary>How many there are.</summary>
    public static readonly int Used = FirstTrigger + Labels.Triggers.Length;

    /// <summary>Rounded up to whole lanes; the rest stays zero.</summary>
    public static readonly int Count = (Used + Lanes.Width - 1) / Lanes.Width * Lanes.Width;

    /// <summary>The names in order, so that a model made for other heads is told from one for these.</summary>
    public static string Names => string.Join(' ', Enumerable.Range(0, Used).Select(Name));

    public static int Pattern(int pattern) => FirstPattern + pattern;

    /// <summary>A sign of this kind, of whatever level.</summary>
    public static int Sign(int kind) => FirstSign + kind;

    /// <summary>A sign of this kind that is an alarm.</summary>
    public static int Alarm(int kind) => FirstAlarm + kind;

    public static int Intent(int intent) => FirstIntent + intent;

    public static int Trigger(int trigger) => FirstTrigger + trigger;

    public static string Name(int head) =>
        head == Anxious ? "anxious"
        : head == Unfair ? "unfair"
        : head < FirstSign ? Labels.Patterns[head - FirstPattern]
        : head < FirstAlarm ? Labels.SafetyKinds[head - FirstSign]
        : head < FirstIntent ? $"{Labels.SafetyKinds[head - FirstAlarm]}:alarm"
        : head < FirstTrigger ? $"intent={Labels.Intents[head - FirstIntent]}"
        : $"trigger={Labels.Triggers[head - FirstTrigger]}";
}
