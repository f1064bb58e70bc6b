using System.Collections.Immutable;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Engine.Prompts;

/// <summary>The kinds of question there are.</summary>
public static class Prompt
{
    /// <summary>An open question: every message is its answer, up to <paramref name="most"/> characters.</summary>
    /// <param name="examples">Some answers to tap; they are answers even where the words would be a command.</param>
    public static Prompt<string> Text(int most = 1000, ImmutableArray<Option> examples = default) =>
        new TextPrompt(most, examples.IsDefault ? [] : examples);

    /// <summary>One of several answers: by its words, a synonym, or its place.</summary>
    public static Prompt<Option> Choice(ImmutableArray<Option> options) => new ChoicePrompt(options);

    /// <summary>One of several answers, or else whatever was written, unless that is clearly the beginning of something else.</summary>
    public static Prompt<ChoiceOrWords> ChoiceOrWords(ImmutableArray<Option> options) => new ChoiceOrWordsPrompt(options);

    public static Prompt<bool> YesNo(ImmutableArray<Option> buttons) => new YesNoPrompt(buttons);

    /// <summary>A whole or broken number within bounds.</summary>
    public static Prompt<double> Number(double from, double to) => new NumberPrompt(from, to);

    /// <summary>A whole number on a scale, with buttons: 0-10, 0-100 in tens, 1-7.</summary>
    public static Prompt<int> Scale(int from, int to) => new ScalePrompt(from, to);

    /// <summary>A moment to come, within thirty days.</summary>
    public static Prompt<DateTimeOffset> Time() => new TimePrompt();

    /// <summary>A length of time within bounds, with some to tap.</summary>
    public static Prompt<TimeSpan> Duration(TimeSpan from, TimeSpan to, ImmutableArray<Option> buttons) =>
        new DurationPrompt(from, to, buttons);
}
