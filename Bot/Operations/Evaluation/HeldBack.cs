using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Content.Examples;
using CompanionBot.Dialogs.Recognizers;
using CompanionBot.Dialogs.Recognizers.Training;

namespace CompanionBot.Bot.Operations.Evaluation;

/// <summary>The tenth of the corpus that nothing was learned from or chosen on.</summary>
internal sealed class HeldBack(Understanding understanding, ImmutableArray<Example> examples)
{
    private readonly List<(Example Example, Meaning Meaning)> read =
        [.. examples.Where(example => Split.Of(example) == Part.HeldBack).Select(example => (example, understanding.Read(example.Text)))];

    public IEnumerable<string> Report() => [.. Thoughts(), .. Dangers(), .. Intents()];

    private IEnumerable<string> Thoughts()
    {
        var everyday = read.Where(one => Split.IsEveryday(one.Example)).ToList();
        yield return $"everyday text taken for an anxious thought: {Measures.Share(everyday, one => one.Meaning.Thought.Anxious)}";
        foreach (var file in read.Where(one => one.Example.Thought is not null).GroupBy(one => File(one.Example)))
        {
            var anxious = file.Where(one => one.Example.Thought is ThoughtLabel.Anxious).ToList();
            var others = file.Where(one => one.Example.Thought is not ThoughtLabel.Anxious).ToList();
            if (anxious.Count > 0)
            {
                yield return $"{file.Key}: anxious thoughts found {Measures.Share(anxious, one => one.Meaning.Thought.Anxious)}, "
                    + $"against others AUC {Measures.Auc([.. anxious.Select(Score)], [.. others.Select(Score)])}";
            }
        }

        var told = read.Where(one => !one.Example.Patterns.IsEmpty).ToList();
        yield return $"pattern, the first right: {Measures.Share(told, one => Ranked(one.Meaning).Take(1).Any(one.Example.Patterns.Contains))}";
        yield return $"pattern, one of the first two right: {Measures.Share(told, one => Ranked(one.Meaning).Take(2).Any(one.Example.Patterns.Contains))}";
        var triggered = read.Where(one => one.Example.Trigger is not null && one.Example.Thought is ThoughtLabel.Anxious).ToList();
        yield return $"trigger right: {Measures.Share(triggered, one => one.Meaning.Trigger == one.Example.Trigger)}";
    }

    private IEnumerable<string> Dangers()
    {
        foreach (var kind in Labels.SafetyKinds)
        {
            var everyday = read.Where(one => Split.IsEveryday(one.Example)).ToList();
            var own = read.Where(one => !Split.IsEveryday(one.Example)).ToLookup(one => Says(one.Example, kind));
            var alarms = own[true].Where(one => one.Example.Safety.Contains($"{kind}:alarm")).ToList();
            yield return $"{kind}: seen {Measures.Share([.. own[true]], one => Sees(one.Meaning, kind))}, "
                + $"of those to act on {Measures.Share(alarms, one => Sees(one.Meaning, kind))}";
            foreach (var file in own[true].GroupBy(one => File(one.Example)).Where(file => file.Count() >= 5))
            {
                yield return $"  in {file.Key}: {Measures.Share([.. file], one => Sees(one.Meaning, kind))}, "
                    + $"without being there {Measures.Share([.. own[false].Where(one => File(one.Example) == file.Key)], one => Sees(one.Meaning, kind))}";
            }

            yield return $"  seen without being there: everyday {Measures.Share(everyday, one => Sees(one.Meaning, kind))}, "
                + $"other {Measures.Share([.. own[false]], one => Sees(one.Meaning, kind))}";
        }
    }

    private IEnumerable<string> Intents()
    {
        var told = read.Where(one => one.Example.Intent is not null).ToList();
        yield return $"intent right: {Measures.Share(told, one => one.Meaning.Intent.Name == one.Example.Intent)}";
        foreach (var intent in told.GroupBy(one => one.Example.Intent).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var wrong = intent.Where(one => one.Meaning.Intent.Name != intent.Key).Select(one => one.Meaning.Intent.Name).ToList();
            if (wrong.Count > 0)
            {
                yield return $"  {intent.Key}: {Measures.Share([.. intent], one => one.Meaning.Intent.Name == intent.Key)}, taken for {string.Join(' ', wrong.Distinct())}";
            }
        }
    }

    private static string File(Example example) => example.Id[..example.Id.LastIndexOf('-')];

    private static double Score((Example Example, Meaning Meaning) one) => one.Meaning.Thought.Score;

    private static IEnumerable<string> Ranked(Meaning meaning) => meaning.Thought.Patterns.Select(pattern => pattern.Name);

    private static bool Says(Example example, string kind) => example.Safety.Any(sign => sign.StartsWith($"{kind}:", StringComparison.Ordinal));

    private static bool Sees(Meaning meaning, string kind) => meaning.Safety.Has(kind, SafetyLevel.Check);
}
