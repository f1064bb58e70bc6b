using System.Collections.Frozen;
using CompanionBot.Dialogs.Engine;
using static CompanionBot.Dialogs.Safety.SafetyStep;

namespace CompanionBot.Dialogs.Safety;

/// <summary>The one table of what is said in which order, by kind of danger: safety before comfort, people before advice.</summary>
internal sealed class Courses
{
    private readonly FrozenDictionary<string, Course> byKind;

    public Courses(Words words)
    {
        byKind = new Dictionary<string, Course>
        {
            ["suicide"] = Crisis(words, ""),
            ["self_harm"] = Crisis(words, "-self-harm"),
            ["harm_to_others"] = Of(words, "harm", calm: [Direct, Support, Ease], now: [Call, Away, Obstacle, Support, Ease]),
            ["abuse"] = Of(words, "abuse", calm: [Direct, Device, Obstacle, Support], now: [Away, Device, Body, Obstacle, Support]),
            ["third_party"] = Of(words, "third", calm: [Direct, Support], now: [Call, Near, Support]),
            ["own_behaviour"] = Of(words, "own", calm: [Support], now: [Support]) with { IsSignpost = true },
            ["eating"] = Of(words, "eating", calm: [Support], now: [Support]) with { IsSignpost = true },
        }.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public Course this[string kind] => byKind[kind];

    /// <summary>Self-harm asks and opens in its own words, all else is the same.</summary>
    private static Course Crisis(Words words, string which)
    {
        StepWords Step(SafetyStep step) => StepWords.Of(words, "crisis", step);
        return new Course(
            OpenWords.Of(words, "crisis.open"),
            OpenWords.Of(words, $"crisis.open-now{which}"),
            [StepWords.Of(words, "crisis", Direct, $"direct{which}"), Step(Plan), Step(Support), Step(Obstacle), Step(Ease), Step(Tonight)],
            [Step(Call), Step(Near), Step(Obstacle), Step(Support), Step(Ease), Step(Tonight)],
            new CourseWords(words, "crisis"));
    }

    private static Course Of(Words words, string course, SafetyStep[] calm, SafetyStep[] now) => new(
        OpenWords.Of(words, $"{course}.open"),
        OpenWords.Of(words, words.Library.Lines.ContainsKey($"{course}.open-now") ? $"{course}.open-now" : $"{course}.open"),
        [.. calm.Select(step => StepWords.Of(words, course, step))],
        [.. now.Select(step => StepWords.Of(words, course, step))],
        new CourseWords(words, course));
}
