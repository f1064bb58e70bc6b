using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Safety;

/// <summary>What is said about one kind of danger, from first to last.</summary>
/// <param name="Open">The first sentence at tier 1: names what they said.</param>
/// <param name="OpenNow">The first sentence at tier 2.</param>
/// <param name="Calm">What follows at tier 1, in this order.</param>
/// <param name="Now">What follows at tier 2, in this order.</param>
/// <param name="Words">How it answers.</param>
/// <param name="IsSignpost">Points to people, and leaves it at that.</param>
internal sealed record Course(
    OpenWords Open,
    OpenWords OpenNow,
    ImmutableArray<StepWords> Calm,
    ImmutableArray<StepWords> Now,
    CourseWords Words,
    bool IsSignpost = false)
{
    private ImmutableArray<StepWords> StepsOf(int tier) => tier == 2 ? Now : Calm;

    /// <summary>The next thing that was not said yet; at the end the small question that stays.</summary>
    public StepWords Next(SafetyState state) =>
        StepsOf(state.Tier).FirstOrDefault(step => !state.Done.HasFlag(step.Step)) ?? Words.Stay;

    /// <summary>The words of a step of this course, to ask it again.</summary>
    public StepWords? Find(SafetyState state, SafetyStep step) =>
        StepsOf(state.Tier).Append(Words.Stay).Append(Words.Recheck).Append(Words.Return).FirstOrDefault(words => words.Step == step);
}

/// <summary>One thing an episode says and asks.</summary>
internal sealed record StepWords(SafetyStep Step, Line? Say, Line Ask, ImmutableArray<Option> Answers)
{
    private const string Common = "crisis";

    /// <summary>
    /// Reads <c>{course}.{name}</c> (said, optional), <c>{course}.{name}.ask</c> and the choice <c>{course}.{name}.answers</c>
    /// (optional); what a course does not say in its own way is said as crisis says it.
    /// </summary>
    public static StepWords Of(Words words, string course, SafetyStep step, string? name = null)
    {
        name ??= step.ToString().ToLowerInvariant();
        var owner = words.Library.Lines.ContainsKey($"{course}.{name}.ask") ? course : Common;
        var id = $"{owner}.{name}";
        return new StepWords(
            step,
            words.Find(id),
            words[$"{id}.ask"],
            words.Library.Choices.ContainsKey($"{id}.answers") ? words.Choice($"{id}.answers") : []);
    }
}

/// <summary>The first sentence: with the person's own words where they are short enough, without them else.</summary>
internal sealed record OpenWords(Line? Quoting, Line Plain)
{
    public static OpenWords Of(Words words, string id) => new(words.Find($"{id}.quoting"), words[id]);
}
