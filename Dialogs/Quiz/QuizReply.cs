using System.Text.RegularExpressions;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;

namespace CompanionBot.Dialogs.Quiz;

/// <summary>What someone says to a sentence of the quiz: an answer, a change to an earlier one, or both.</summary>
/// <param name="Value">The answer from 1 to 7; null = only the question is named.</param>
/// <param name="Question">The earlier question, from 1; 0 = the one before; null = the one that was asked.</param>
internal sealed record QuizReply(int? Value, int? Question = null);

/// <summary>Takes an answer to one sentence, or a change: "change 3 to 6", "back to question 2", "I meant 5".</summary>
internal sealed partial class ReplyPrompt(AgreementReader agreement, IEnumerable<Content.AgreementAnswer> answers)
    : Prompt<QuizReply>("scale")
{
    public override System.Collections.Immutable.ImmutableArray<Content.Option> Buttons { get; } =
        [.. answers.Select(answer => new Content.Option($"{answer.Value}", answer.Title))];

    /// <summary>"Go back to question 2" is more than a "back".</summary>
    public override bool Expects(string text) => Change().IsMatch(text) || Last().IsMatch(text) || Reopen().IsMatch(text);

    public override Reading<QuizReply> Read(Chat chat, string text)
    {
        if (Change().Match(text) is { Success: true } change)
        {
            return With(agreement.Read(change.Groups["answer"].Value), Number(change));
        }

        if (Last().Match(text) is { Success: true } last)
        {
            return With(agreement.Read(last.Groups["answer"].Value), 0);
        }

        if (Reopen().Match(text) is { Success: true } reopen)
        {
            return Reading<QuizReply>.Understood(new QuizReply(null, Number(reopen)));
        }

        var reading = agreement.Read(text);
        return reading.Kind == ReadingKind.Understood && IsAboutSomethingElse(chat, text) ? Reading<QuizReply>.Missed : With(reading, null);
    }

    /// <summary>"No, I need to breathe": a clear wish wins over a word that could be an answer.</summary>
    private static bool IsAboutSomethingElse(Chat chat, string text) =>
        chat.Meaning.Intent is { IsStrong: true, Name: not ("quiz" or "thanks" or "greeting" or "small_talk" or "other") }
        && AnswerText.Words(text).Length > 3;

    private static Reading<QuizReply> With(Reading<int> reading, int? question) => reading.Kind == ReadingKind.Understood
        ? Reading<QuizReply>.Understood(new QuizReply(reading.Answer, question))
        : new Reading<QuizReply>(reading.Kind, null, reading.Reason);

    private static int Number(Match match) =>
        int.Parse(match.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^\W*(?:(?:please|can you|could you|i want to|i'd like to|let me|actually|wait|no|sorry)\W+)*"
        + @"(?:(?:change|make|set|switch|correct|put|fix)\s+(?:my\s+|the\s+)?(?:answer\s+)?(?:to\s+|for\s+|of\s+)?(?:question\s*|number\s*|no\.?\s*|q\s*|#\s*)?|(?:question|number|q|\#)\s*)"
        + @"(?<number>\d{1,2})(?:st|nd|rd|th)?(?:\s+question)?\s*(?:to|into|as|be|is|was|should be|should have been|->|=|:)\s*(?:an?\s+)?(?<answer>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Change();

    [GeneratedRegex(
        @"^\W*(?:(?:oops|sorry|wait|no|actually|hm+)\W+)*"
        + @"(?:(?:change\s+|make\s+|set\s+)?(?:(?:my|the)\s+)?(?:last|previous)(?:\s+(?:one|answer|question))?\s*(?:to|be|is|was|should be|should have been)|i\s+meant(?:\s+to\s+say)?)\s+(?:an?\s+)?(?<answer>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Last();

    [GeneratedRegex(
        @"^\W*(?:(?:please|can you|could you|can i|could i|can we|i want to|i'd like to|let me|actually|wait|sorry)\W+)*"
        + @"(?:(?:go\s+)?back\s+to|return\s+to|change|redo|answer|correct|show(?:\s+me)?)\s+(?:my\s+|the\s+)?(?:answer\s+)?(?:to\s+|for\s+)?(?:question\s*|number\s*|no\.?\s*|q\s*|#\s*)?(?<number>\d{1,2})(?:\s+again)?(?:\s+please)?\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reopen();
}
