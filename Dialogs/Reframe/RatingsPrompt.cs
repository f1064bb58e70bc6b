using System.Collections.Immutable;
using System.Globalization;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;

namespace CompanionBot.Dialogs.Reframe;

/// <summary>What is asked for: one of the two numbers, or both in one answer.</summary>
internal enum Rated
{
    Both,
    Belief,
    Distress,
}

/// <summary>Takes belief and distress in one answer, or one of them; "no idea" is an answer too, with none.</summary>
internal sealed class RatingsPrompt(Answers answers, Rated wanted) : Prompt<Ratings>(wanted == Rated.Both ? "number" : "scale")
{
    private readonly int most = wanted == Rated.Belief ? 100 : 10;

    public override ImmutableArray<Option> Buttons { get; } = wanted switch
    {
        Rated.Belief => Prompt.Scale(0, 100).Buttons,
        Rated.Distress => Prompt.Scale(0, 10).Buttons,
        _ => [],
    };

    public override Reading<Ratings> Read(Chat chat, string text) => (ReadOne(chat, text) ?? Ratings.Read(InDigits(chat, text))) switch
    {
        null => answers.IsNothing(text) && text.Length > 0 ? Reading<Ratings>.Understood(new Ratings(null, null)) : Reading<Ratings>.Missed,
        { Belief: null, Distress: null } => Reading<Ratings>.Refused($"{Kind}.range"),
        var ratings => Reading<Ratings>.Understood(ratings),
    };

    /// <summary>The one number that was asked for, also in words: "not at all".</summary>
    private Ratings? ReadOne(Chat chat, string text)
    {
        if (wanted == Rated.Both)
        {
            return null;
        }

        if (chat.Understanding.Numbers.Scale(text, 0, most) is { } number)
        {
            var rounded = (int)Math.Round(number, MidpointRounding.AwayFromZero);
            return wanted == Rated.Belief ? new Ratings(rounded, null) : new Ratings(null, rounded);
        }

        // A single number off the scale is not taken for the other one.
        return chat.Understanding.Numbers.Read(text) is null ? null : new Ratings(null, null);
    }

    /// <summary>"eighty and 7" as "80 and 7".</summary>
    private static string InDigits(Chat chat, string text) => string.Join(" and ", text
        .Split([" and ", ",", ";", "\n", "&"], StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Any(char.IsAsciiDigit) || chat.Understanding.Numbers.Read(part) is not { } number
            ? part
            : number.ToString(CultureInfo.InvariantCulture)));
}
