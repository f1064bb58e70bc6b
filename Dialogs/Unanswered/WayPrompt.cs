using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;

namespace CompanionBot.Dialogs.Unanswered;

/// <summary>
/// Takes one of the ways of help: tapped, or meant by what is written. Whoever goes on telling instead is listened to
/// and not asked to choose.
/// </summary>
internal sealed class WayPrompt(ImmutableArray<Option> ways) : Prompt<Option>("choice")
{
    /// <summary>The value of "went on telling".</summary>
    public const string Talk = "talk";

    private const int FewestWordsOfAStory = 4;

    private readonly Prompt<Option> choice = Prompt.Choice(ways);

    public override ImmutableArray<Option> Buttons => ways;

    public override Reading<Option> Read(Chat chat, string text)
    {
        var reading = choice.Read(chat, text);
        if (reading.Kind == ReadingKind.Understood)
        {
            return reading;
        }

        var meant = chat.Meaning.Intent.Name switch
        {
            "breathe" or "soothe" => "breathe",
            "vent" => "vent",
            "hold_text" => "hold",
            _ => text.Count(char.IsWhiteSpace) >= FewestWordsOfAStory - 1 ? Talk : null,
        };
        return meant is null ? Reading<Option>.Missed : Reading<Option>.Understood(new Option(meant, meant));
    }
}
