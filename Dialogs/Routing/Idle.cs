using System.Collections.Frozen;
using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Privacy;
using CompanionBot.Dialogs.Recognizers;

namespace CompanionBot.Dialogs.Routing;

/// <summary>Answers when no dialog is running: an intent begins its dialog, a thought is taken up, all else gets a kind word.</summary>
internal sealed class Idle(Catalogue catalogue, Words words, OutsideReading outside)
{
    /// <summary>The last letter of the Latin blocks that European languages use.</summary>
    private const char LastLatin = '\u024F';

    /// <summary>The dialog that takes up an anxious thought.</summary>
    private const string ThoughtDialog = "thought";

    private readonly FrozenDictionary<string, Line> smallTalk = new Dictionary<string, Line>
    {
        ["thanks"] = words["idle.thanks"],
        ["small_talk"] = words["idle.small-talk"],
        ["journal"] = words["idle.not-yet"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Line greeting = words["idle.greeting"];
    private readonly Line again = words["idle.again"];
    private readonly Line unsure = words["idle.unsure"];
    private readonly Line language = words["idle.language"];
    private readonly Line languageNamed = words["idle.language-named"];
    private readonly ImmutableArray<Option> languages = words.Choice("idle.languages");
    private readonly Line here = words["routing.here"];
    private readonly Line rude = words["idle.rude"];
    private readonly ImmutableArray<Option> plain = words.Choice("idle.plain");
    private readonly Line heard = words["idle.heard"];
    private readonly Line empty = words["idle.empty"];
    private readonly Line attachment = words["idle.attachment"];
    private readonly ImmutableArray<Option> ways = words.Choice("welcome.ways");

    public void Answer(Chat chat, DialogStack stack)
    {
        var meaning = chat.Meaning;
        if (chat.Text.Length == 0)
        {
            chat.Say(chat.Activity.Attachments is { Count: > 0 } ? attachment : empty);
            chat.Offer(ways);
        }
        else if (IsForeign(chat.Text) || chat.Hints?.Language is not null)
        {
            SayForeign(chat);
            chat.Offer(ways);
        }
        else if (PlainWord(chat) is { } said)
        {
            chat.Say(said switch { "rude" => rude, "fine" => here, _ => unsure });
            chat.Offer(ways);
        }
        else if (Begun(chat) is { } dialog)
        {
            stack.Begin(dialog.Name);
        }
        else if (meaning.Thought.Anxious)
        {
            stack.Begin(ThoughtDialog);
        }
        else if (Wish(meaning.Intent) == "greeting")
        {
            Greet(chat, stack);
        }
        else if (smallTalk.TryGetValue(Wish(meaning.Intent), out var line))
        {
            chat.Say(line);
            chat.Offer(ways);
        }
        else
        {
            chat.Say(heard, ("words", Quote.Of(chat)));
            chat.Offer(ways);
            outside.Offer(chat);
        }
    }

    /// <summary>Whether the own reader finds nothing in the message that it would answer by itself.</summary>
    public bool IsUnsure(Chat chat) =>
        !chat.Meaning.Thought.Anxious && Wish(chat.Meaning.Intent) != "greeting" && !smallTalk.ContainsKey(Wish(chat.Meaning.Intent))
        && PlainWord(chat) is null && Begun(chat) is null;

    /// <summary>The dialog that the message begins.</summary>
    private Dialog? Begun(Chat chat) => catalogue.ForPhrase(chat) ?? catalogue.ForIntent(Wish(chat.Meaning.Intent));

    /// <summary>The language is named where the reader outside knew it and the content has a name for it.</summary>
    private void SayForeign(Chat chat)
    {
        if (languages.FirstOrDefault(known => known.Value == chat.Hints?.Language) is { } named)
        {
            chat.Say(languageNamed, ("language", named.Title));
        }
        else
        {
            chat.Say(language);
        }
    }

    /// <summary>Whoever comes back to chat is asked about what was left, days later too.</summary>
    private void Greet(Chat chat, DialogStack stack)
    {
        if (stack.CalledPaused() is { } called)
        {
            chat.Say(again);
            stack.Begin(ResumeDialog.Id, new Paused(called));
            return;
        }

        chat.Say(greeting);
        chat.Offer(ways);
    }

    /// <summary>"idk" or an insult: words that are not given back as if they told something.</summary>
    private string? PlainWord(Chat chat)
    {
        // Word for word: "this is stupid" is about the bot, "im so stupid" is not.
        var said = chat.Text.Trim().TrimEnd('.', '!', '?', ',');
        return plain.FirstOrDefault(option => option.Also.Append(option.Title).Contains(said, StringComparer.OrdinalIgnoreCase))?.Value;
    }

    /// <summary>"he broke up with me and i want to text him": the loss comes first.</summary>
    private static string Wish(IntentReading intent) => intent.Second == "loss" ? "loss" : intent.IsLikely ? intent.Name : "other";

    /// <summary>Written in another script than English is.</summary>
    private static bool IsForeign(string text) =>
        text.Count(char.IsLetter) is > 0 and var letters && text.Count(sign => char.IsLetter(sign) && sign > LastLatin) * 2 > letters;
}
