using System.Collections.Frozen;
using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Safety;

/// <summary>
/// Someone under 18: kind, and closed but for help, erasing and what the program is. One date is kept, and "that was
/// wrong" takes it away.
/// </summary>
internal sealed class MinorTurn(HelplineCard card, Words words)
{
    private static readonly TimeSpan Keep = TimeSpan.FromDays(90);

    /// <summary>What still works, besides everything about danger.</summary>
    private static readonly FrozenSet<string> Allowed =
        new[] { "forget_me", "my_data", "privacy", "human_check", "stop" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Line open = words["minor.open"];
    private readonly Line still = words["minor.still"];
    private readonly Line undone = words["minor.undone"];
    private readonly ImmutableArray<Option> ways = words.Choice("welcome.ways");

    public static bool IsKnown(Chat chat) => chat.Profile.MinorUntil > chat.Now;

    /// <summary>Notes it without a word, for when there is something graver to say.</summary>
    public static void Note(Chat chat) => chat.Profile = chat.Profile with { MinorUntil = chat.Now + Keep, IsAdult = null };

    public void Open(Chat chat, DialogStack stack)
    {
        Note(chat);
        stack.Clear();
        chat.State = chat.State with { Paused = [] };
        foreach (var planned in chat.Planned)
        {
            chat.Cancel(planned.Id);
        }

        chat.Say(open);
        card.Post(chat, new HelplineWish("minor"), tier: 1);
    }

    /// <summary>Answers a known minor; false where the message is one of the few things that still work.</summary>
    public bool Answer(Chat chat, DialogStack stack, Answers said)
    {
        if ((said & (Answers.Wrong | Answers.Adult)) != 0)
        {
            chat.Profile = chat.Profile with { MinorUntil = null, IsAdult = true };
            chat.Say(undone);
            chat.Offer(ways);
            return true;
        }

        if (Allowed.Contains(chat.Meaning.Intent.Name) || stack.Running?.Name == "forget")
        {
            return false;
        }

        chat.Say(still);
        card.Post(chat, new HelplineWish("minor"), tier: 1);
        return true;
    }
}
