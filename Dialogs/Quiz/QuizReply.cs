using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;

namespace CompanionBot.Dialogs.Quiz;

/// <summary>What someone says to a sentence of the quiz: an answer, a change to an earlier one, or both.</summary>
/// <param name="Value">The answer from 1 to 7; null = only the question is named.</param>
/// <param name="Question">The earlier question, from 1; <see cref="Corrections.Last"/> = the one before; null = the one that was asked.</param>
internal sealed record QuizReply(int? Value, int? Question = null);

/// <summary>Takes an answer to one sentence, or a change: "change 3 to 6", "back to question 2", "I meant 5".</summary>
internal sealed class ReplyPrompt(AgreementReader agreement, IEnumerable<AgreementAnswer> answers) : Prompt<QuizReply>("scale")
{
    public override ImmutableArray<Option> Buttons { get; } =
        [.. answers.Select(answer => new Option($"{answer.Value}", answer.Title))];

    /// <summary>"Go back to question 2" is more than a "back".</summary>
    public override bool Expects(string text) => CorrectionIn(text) is not null;

    public override Reading<QuizReply> Read(Chat chat, string text)
    {
        if (CorrectionIn(text) is { } correction)
        {
            return correction;
        }

        var reading = agreement.Read(text);
        return reading.Kind == ReadingKind.Understood && IsAboutSomethingElse(chat, text) ? Reading<QuizReply>.Missed : With(reading, null);
    }

    /// <summary>"Put 3 to be honest" has the form of a change, but "be honest" is no answer.</summary>
    private Reading<QuizReply>? CorrectionIn(string text) =>
        Corrections.Find(text) is not var (question, answer) ? null
        : answer is null ? Reading<QuizReply>.Understood(new QuizReply(null, question))
        : agreement.Read(answer) is { Kind: not ReadingKind.Missed } reading ? With(reading, question)
        : null;

    /// <summary>"No, I need to breathe": a clear wish wins over a word that could be an answer.</summary>
    private static bool IsAboutSomethingElse(Chat chat, string text) =>
        chat.Meaning.Intent is { IsStrong: true, Name: not ("quiz" or "thanks" or "greeting" or "small_talk" or "other") }
        && AnswerText.Words(text).Length > 3;

    private static Reading<QuizReply> With(Reading<int> reading, int? question) => reading.Kind == ReadingKind.Understood
        ? Reading<QuizReply>.Understood(new QuizReply(reading.Answer, question))
        : new Reading<QuizReply>(reading.Kind, null, reading.Reason);
}
