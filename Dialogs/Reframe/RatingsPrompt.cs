using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Recognizers;

namespace CompanionBot.Dialogs.Reframe;

/// <summary>Takes belief and distress in one answer, or one of them; "no idea" is an answer too, with none.</summary>
internal sealed class RatingsPrompt(Answers answers) : Prompt<Ratings>("number")
{
    public override Reading<Ratings> Read(Chat chat, string text) => (Ratings.Read(text) ?? InWords(text)) switch
    {
        null => answers.IsNothing(text) && text.Length > 0 ? Reading<Ratings>.Understood(new Ratings(null, null)) : Reading<Ratings>.Missed,
        { Belief: null, Distress: null } => Reading<Ratings>.Refused("number.range"),
        var ratings => Reading<Ratings>.Understood(ratings),
    };

    private static Ratings? InWords(string text) =>
        Temp.Number(text) is { } number ? Ratings.Read(FormattableString.Invariant($"{number}")) : null;
}
