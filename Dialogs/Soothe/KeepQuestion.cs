using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>Asks once an evening whether the safe place, and the journal with it, may be kept.</summary>
internal sealed class KeepQuestion(Words words)
{
    private readonly Line keep = words["soothe.keep"];
    private readonly Line kept = words["soothe.kept"];
    private readonly Line notKept = words["soothe.not-kept"];

    public Prompt<bool> Answers { get; } = Prompt.YesNo(words.Choice("soothe.keep"));

    public static bool MayAsk(Chat chat) =>
        chat.State.Tonight.Anchor is not null && chat.MayAskToKeep(Purpose.Journal);

    public void Ask(Chat chat)
    {
        chat.Ask(keep, ("place", Quote.Of(PlaceWords.Known(chat).Place, PlaceWords.Quoted)));
        chat.AskedToKeep(Purpose.Journal);
    }

    public void Take(Chat chat, bool yes)
    {
        if (yes)
        {
            chat.Agree(Purpose.Journal, keep);
        }

        chat.Say(yes ? kept : notKept);
    }
}
