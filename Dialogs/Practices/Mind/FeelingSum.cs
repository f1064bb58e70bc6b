using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Practices.Mind;

/// <summary>Puts the pieces that someone found side by side, in their own words.</summary>
internal sealed class FeelingSum(Words words)
{
    private readonly Line one = words["feelings.sum"];
    private readonly Line two = words["feelings.sum-two"];
    private readonly Line about = words["feelings.sum-about"];
    private readonly Line need = words["feelings.sum-need"];
    private readonly Line none = words["feelings.sum-none"];

    public void Say(Chat chat, Feelings state)
    {
        if (state.Word is not { } word)
        {
            chat.Say(none);
            return;
        }

        if (state.Also is { } other)
        {
            chat.Say(two, ("word", Quote.Of(word, 6)), ("also", Quote.Of(other, 6)));
        }
        else
        {
            chat.Say(one, ("word", Quote.Of(word, 6)));
        }

        if (state.About is { } because)
        {
            chat.Say(about, ("about", Quote.Of(because)));
        }

        if (state.Need is { } wanted)
        {
            chat.Say(need, ("need", Quote.Of(wanted)));
        }
    }
}
