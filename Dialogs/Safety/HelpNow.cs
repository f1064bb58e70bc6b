using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Safety;

/// <summary>Whoever asks for help now gets people to reach: everywhere, before age, consent or anything under way.</summary>
internal sealed class HelpNow(HelplineCard card, Words words)
{
    private readonly Line open = words["help-now.open"];
    private readonly Line aside = words["help-now.aside"];
    private readonly Line choose = words["help-now.choose"];
    private readonly ImmutableArray<Option> button = words.Choice("help-now.button");
    private readonly ImmutableArray<Option> ways = words.Choice("welcome.ways");

    public static bool IsAsked(Chat chat, Answers said) =>
        said.HasFlag(Answers.HelpNow) || chat.Meaning.Intent is { Name: "help_now", IsStrong: true };

    public void ShowLines(Chat chat)
    {
        chat.Say(open);
        card.Post(chat, new HelplineWish("help_now", chat.Safety().IsMan), tier: 1);
    }

    public void Show(Chat chat, DialogStack stack)
    {
        ShowLines(chat);
        if (!stack.IsEmpty)
        {
            chat.Ask(aside);
            stack.Pause();
        }
    }

    /// <summary>"Help me" may mean people or this program: one tap says which, people first.</summary>
    public void Choose(Chat chat)
    {
        chat.Ask(choose);
        chat.Offer(button);
        chat.Offer(ways);
    }

    /// <summary>The button under everything that is said for a day after danger was spoken of.</summary>
    public void Pin(Chat chat)
    {
        if (chat.Safety().PinnedUntil > chat.Now && !chat.Forgets)
        {
            chat.Offer(button);
        }
    }
}
