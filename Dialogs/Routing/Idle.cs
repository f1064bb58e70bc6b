using System.Collections.Frozen;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Routing;

/// <summary>Answers when no dialog is running: an intent begins its dialog, a thought is taken up, all else gets a kind word.</summary>
internal sealed class Idle(Catalogue catalogue, Words words)
{
    /// <summary>The dialog that takes up an anxious thought.</summary>
    private const string ThoughtDialog = "thought";

    private readonly FrozenDictionary<string, Line> smallTalk = new Dictionary<string, Line>
    {
        ["greeting"] = words["idle.greeting"],
        ["thanks"] = words["idle.thanks"],
        ["small_talk"] = words["idle.small-talk"],
        ["learn"] = words["idle.not-yet"],
        ["boundary"] = words["idle.not-yet"],
        ["practice"] = words["idle.not-yet"],
        ["find_help"] = words["idle.find-help"],
        ["journal"] = words["idle.not-yet"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Line heard = words["idle.heard"];
    private readonly Line empty = words["idle.empty"];
    private readonly Line attachment = words["idle.attachment"];
    private readonly System.Collections.Immutable.ImmutableArray<Option> ways = words.Choice("welcome.ways");

    public void Answer(Chat chat, DialogStack stack)
    {
        var meaning = chat.Meaning;
        if (chat.Text.Length == 0)
        {
            chat.Say(chat.Activity.Attachments is { Count: > 0 } ? attachment : empty);
            chat.Offer(ways);
        }
        else if ((catalogue.ForPhrase(chat) ?? catalogue.ForIntent(meaning.Intent.Name)) is { } dialog)
        {
            stack.Begin(dialog.Name);
        }
        else if (meaning.Thought.Anxious && catalogue.Find(ThoughtDialog) is not null)
        {
            stack.Begin(ThoughtDialog);
        }
        else if (smallTalk.TryGetValue(meaning.Intent.Name, out var line))
        {
            chat.Say(line);
            chat.Offer(ways);
            OfferPaused(chat, stack);
        }
        else
        {
            chat.Say(heard, ("words", Quote.Of(chat)));
            chat.Offer(ways);
        }
    }

    /// <summary>Whoever comes back to chat is asked about what was left, days later too.</summary>
    private static void OfferPaused(Chat chat, DialogStack stack)
    {
        if (stack.CalledPaused() is { } called)
        {
            stack.Begin(ResumeDialog.Id, new Paused(called));
        }
    }
}
