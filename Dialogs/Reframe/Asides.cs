using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Soothe;

namespace CompanionBot.Dialogs.Reframe;

/// <summary>What can come up in any open answer and is more urgent than the question: a wish to calm down, a real loss.</summary>
internal sealed class Asides(Words words)
{
    private readonly Phrases calm = new(
        words.Choice("reframe.calm").SelectMany(option => option.Also.Append(option.Title)), words.Library.Patterns.Fillers);

    /// <summary>Takes the message elsewhere; false when it is an answer.</summary>
    /// <param name="distress">What is known of it, so that it is not asked again.</param>
    public bool Take(Chat chat, int? distress)
    {
        if (IsLoss(chat))
        {
            chat.Become("loss");
            return true;
        }

        if (calm.Are(chat.Text) || chat.Meaning.Intent is { Name: "soothe" or "breathe", IsStrong: true })
        {
            Calm(chat, distress);
            return true;
        }

        return false;
    }

    /// <summary>Calms down first; what is running is offered again after that.</summary>
    public static void Calm(Chat chat, int? distress) => chat.Interrupt("soothe", new SootheState { Before = distress });

    /// <summary>A fact, such as "she told me she is leaving": it is not looked at as a thought.</summary>
    private static bool IsLoss(Chat chat) => chat.Meaning.Intent is { Name: "loss", IsStrong: true };
}
