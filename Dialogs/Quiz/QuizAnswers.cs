namespace CompanionBot.Dialogs.Quiz;

/// <summary>
/// The answers given so far as one short text, one character a question in the order they are asked: <c>1</c> to <c>7</c>,
/// <c>-</c> for one that was skipped, <c>.</c> for one that is to be asked again.
/// </summary>
internal static class QuizAnswers
{
    public const char Skipped = '-';
    public const char Open = '.';

    /// <summary>The place, from 0, of the question to ask next.</summary>
    public static int Next(string answers) => answers.IndexOf(Open, StringComparison.Ordinal) is >= 0 and var open ? open : answers.Length;

    public static bool IsComplete(string answers, int count) => Next(answers) >= count;

    public static string Answer(string answers, char answer) => Set(answers, Next(answers), answer);

    public static string Set(string answers, int at, char answer) =>
        at == answers.Length ? answers + answer : $"{answers[..at]}{answer}{answers[(at + 1)..]}";

    /// <summary>Has one question asked again; the answers after it stay.</summary>
    public static string Reopen(string answers, int at) => Set(answers, at, Open);

    /// <summary>One question back; null when there is none before.</summary>
    public static string? Back(string answers) => Next(answers) - 1 is >= 0 and var before ? Reopen(answers, before).TrimEnd(Open) : null;
}
