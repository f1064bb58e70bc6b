using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;
using CompanionBot.Dialogs.Engine.Waterfalls;
using CompanionBot.Dialogs.Talks;

namespace CompanionBot.Dialogs.Secure;

/// <summary>Offers one step toward secure after a calm check-in: never on the night itself, and not again within days.</summary>
internal sealed class SecureOffer(Words words) : WaterfallDialog<SecureOffered>(Id, words)
{
    public const string Id = "secure-offer";

    /// <summary>A check-in made so long ago belongs to another day.</summary>
    private static readonly TimeSpan AnotherDay = TimeSpan.FromHours(6);

    private static readonly TimeSpan Days = TimeSpan.FromDays(3);

    private readonly Line ask = words["secure-offer.ask"];
    private readonly Line no = words["secure-offer.no"];
    private readonly Prompt<bool> answers = new OfferPrompt(words.Choice("secure-offer.ask"));

    protected internal override bool GivesWay(string step) => true;

    protected override Waterfall<SecureOffered> Steps => Waterfall
        .Ask("ask", (chat, _) => chat.Ask(ask), answers, Take);

    /// <summary>The running dialog ends with the offer, if this is a moment for it.</summary>
    /// <param name="made">When the check-in was agreed; null = not known, and nothing is offered.</param>
    public static void After(Chat chat, DateTimeOffset? made)
    {
        var isRecent = chat.LastStep(SecureDialog.Id) is { } last && chat.Now - last.At < Days;
        if (chat.Now - made >= AnotherDay && !chat.IsHardNight() && !chat.WasOffered() && !isRecent)
        {
            chat.NoteOffered();
            chat.Become(Id);
        }
    }

    private SecureOffered Take(Chat chat, SecureOffered state, bool yes)
    {
        if (yes)
        {
            chat.Become(SecureDialog.Id, new SecureState { IsCalm = true });
        }
        else
        {
            chat.Say(no);
        }

        return state;
    }
}

/// <summary>Nothing is known beside the offer.</summary>
internal sealed record SecureOffered;
