using System.Collections.Frozen;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;

namespace CompanionBot.Dialogs.Lessons;

/// <summary>Takes any words, unless they clearly begin another conversation.</summary>
/// <param name="telling">Intents that are no wish for another conversation here.</param>
/// <param name="named">What is surely meant for this question, whatever else it sounds like.</param>
/// <param name="fits">Which other words are an answer; null = all.</param>
internal sealed class LessonPrompt(
    string[] telling, Func<Chat, string, bool>? named = null, Func<Chat, string, bool>? fits = null)
    : Prompt<string>(fits is null ? "text" : "choice")
{
    /// <summary>After a lesson someone may go on with anything else.</summary>
    public static readonly string[] Nothing = ["learn", "other", "thanks", "greeting", "small_talk"];

    /// <summary>An answer about oneself may tell of a silence, a loss or a worry.</summary>
    public static readonly string[] AboutMe =
        [.. Nothing, "unanswered", "vent", "reframe", "they_replied", "loss", "boundary", "practice", "find_help", "hold_text", "quiz", "journal"];

    private const int MostOfALongOne = 2000;

    private readonly FrozenSet<string> taken = telling.ToFrozenSet(StringComparer.Ordinal);

    public override bool IsOpen => true;

    public override Reading<string> Read(Chat chat, string text) =>
        text.Length == 0 ? Reading<string>.Missed
        : text.Length > MostOfALongOne ? Reading<string>.Refused("text.long")
        : named?.Invoke(chat, text) == true ? Reading<string>.Understood(text)
        : chat.Meaning.Intent.IsStrong && !taken.Contains(chat.Meaning.Intent.Name) ? Reading<string>.Missed
        : fits is null || fits(chat, text) ? Reading<string>.Understood(text)
        : Reading<string>.Missed;
}
