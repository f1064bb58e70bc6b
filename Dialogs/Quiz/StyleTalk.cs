using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Quiz;

/// <summary>The words for the four styles: their names, what they mean, a strength and a next step.</summary>
internal sealed class StyleTalk(Words words)
{
    private readonly Line open = words["quiz.means-open"];
    private readonly Line missing = words["quiz.missing-means"];
    private readonly Line retake = words["quiz.retake"];
    private readonly StyleWords middle = new(words["quiz.middle-means"], words["quiz.middle-strength"], words["quiz.middle-step"]);
    private readonly Dictionary<AttachmentStyle, StyleWords> styles = Enum.GetValues<AttachmentStyle>().ToDictionary(
        style => style,
        style => new StyleWords(
            words[$"quiz.{Key(style)}-means"], words[$"quiz.{Key(style)}-strength"], words[$"quiz.{Key(style)}-step"]));

    private readonly Dictionary<AttachmentStyle, Line> names =
        Enum.GetValues<AttachmentStyle>().ToDictionary(style => style, style => words[$"quiz.{Key(style)}-name"]);

    public string Name(AttachmentStyle style) => names[style].Variants[0];

    public void SayMeaning(Chat chat, QuizScore score)
    {
        if (score.Styles is { Length: 1 or 2 } plausible)
        {
            foreach (var style in plausible)
            {
                chat.Say(styles[style].Means);
            }

            chat.Say(open);
        }
        else
        {
            chat.Say(score.HasGaps ? missing : middle.Means);
        }
    }

    public void SayNext(Chat chat, QuizScore score, bool full)
    {
        var nearest = score.Styles.Length is 1 or 2 ? styles[score.Nearest] : middle;
        chat.Say(nearest.Strength);
        chat.Say(nearest.Step);
        chat.Say(
            retake,
            ("anxiety", QuizNumbers.Noise(Precision.Change(full, Dimension.Anxiety))),
            ("avoidance", QuizNumbers.Noise(Precision.Change(full, Dimension.Avoidance))));
    }

    private static string Key(AttachmentStyle style) => style.ToString().ToLowerInvariant();

    private sealed record StyleWords(Line Means, Line Strength, Line Step);
}
