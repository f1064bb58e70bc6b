using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Talks;

/// <summary>
/// What is more urgent than any open question of a practice: a real loss, and the plain wish to calm down or to be heard.
/// "Sad" or "I take a breath" are answers; only the wish itself counts.
/// </summary>
internal sealed class Urgent(Words words)
{
    private readonly Phrases calm = new(words.Choice("reframe.calm"));
    private readonly Phrases listen = new(words.Choice("talk.listen"));

    /// <summary>Goes there; what is running is put aside and offered again.</summary>
    public bool TakesOver(Chat chat)
    {
        var wish = chat.Meaning.Intent is { Name: "loss", IsStrong: true } ? "loss"
            : calm.Is(chat.Text) ? "soothe"
            : listen.Is(chat.Text) ? "vent"
            : null;
        if (wish is not null)
        {
            chat.Interrupt(wish);
        }

        return wish is not null;
    }
}
