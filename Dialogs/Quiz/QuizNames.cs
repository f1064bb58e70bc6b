using CompanionBot.Content;

namespace CompanionBot.Dialogs.Quiz;

/// <summary>What the other person is called: by the person in a sentence of the quiz, and by the bot.</summary>
internal sealed class QuizNames(QuizItems quiz)
{
    private const string My = "my ";

    /// <summary>As the person says it: "my partner", "Sam"; null = people in general.</summary>
    public string? Mine(QuizState state) => state.Kind == "general" ? null : state.Label ?? Label(state.Kind);

    /// <summary>As the bot says it: "your partner", "Sam", "people in general".</summary>
    public string Yours(QuizState state)
    {
        var label = state.Label ?? Label(state.Kind);
        return label.StartsWith(My, StringComparison.Ordinal) ? $"your {label[My.Length..]}" : label;
    }

    private string Label(string? kind) =>
        (quiz.Relationships.FirstOrDefault(one => one.Value == kind) ?? quiz.Relationships.First(one => one.Value == "general")).Label;
}
