using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Content.Examples;
using CompanionBot.Dialogs.Recognizers.Learned;

namespace CompanionBot.Dialogs.Recognizers.Training;

/// <summary>What an example teaches each head: yes, no, or nothing.</summary>
internal static class Lesson
{
    public const sbyte Yes = 1, No = 0, Nothing = -1;

    public static sbyte[] Of(Example example)
    {
        var taught = new sbyte[Heads.Count];
        taught.AsSpan().Fill(Nothing);
        Thought(example, taught);
        Each(Labels.SafetyKinds, taught, Heads.Sign, kind => example.Safety.Any(sign => sign.StartsWith($"{kind}:", StringComparison.Ordinal)));
        Each(Labels.SafetyKinds, taught, Heads.Alarm, kind => example.Safety.Contains($"{kind}:alarm"));
        if (example.Intent is { } intent && !IsOneOfMany(example))
        {
            Each(Labels.Intents, taught, Heads.Intent, name => name == intent);
        }

        if (example.Trigger is not null || example.Twin is not null)
        {
            Each(Labels.Triggers, taught, Heads.Trigger, name => name == example.Trigger);
        }

        return taught;
    }

    private static void Thought(Example example, sbyte[] taught)
    {
        if (example.Thought is not { } label)
        {
            return;
        }

        var isAnxious = label == ThoughtLabel.Anxious;
        taught[Heads.Anxious] = isAnxious ? Yes : No;
        if (example.Twin is not null || example.IsFair)
        {
            taught[Heads.Unfair] = isAnxious ? Yes : No;
        }

        if (isAnxious && !example.Patterns.IsEmpty)
        {
            Each(Labels.Patterns, taught, Heads.Pattern, pattern => example.Patterns.Contains(pattern));
        }
    }

    /// <summary>Requests to other programs are many: a sixth of them is enough to know what is not for this one.</summary>
    private static bool IsOneOfMany(Example example) => example.Intent == "other" && Split.IsEveryday(example) && Keys.Word(example.Id) % 6 != 0;

    private static void Each(ImmutableArray<string> names, sbyte[] taught, Func<int, int> head, Func<string, bool> isTrue)
    {
        for (var at = 0; at < names.Length; at++)
        {
            taught[head(at)] = isTrue(names[at]) ? Yes : No;
        }
    }
}
