using System.Globalization;
using System.Text.RegularExpressions;

namespace CompanionBot.Dialogs.Quiz;

/// <summary>Finds the wish to change an earlier answer.</summary>
internal static partial class Corrections
{
    /// <summary>Stands for the question before the one that is asked.</summary>
    public const int Last = 0;

    /// <summary>Whoever writes more than this is telling something.</summary>
    private const int Most = 120;

    /// <summary>The number of the question, and the answer it is to have, which is null when it is to be asked again.</summary>
    public static (int Question, string? Answer)? Find(string text) =>
        text.Length > Most ? null
        : First(text, NumberedChange(), ShortChange()) is { } change ? (Number(change), Answer(change))
        : First(text, LastChange()) is { } last ? (Last, Answer(last))
        : First(text, Reopening()) is { } reopening ? (Number(reopening), null)
        : null;

    private static Match? First(string text, params ReadOnlySpan<Regex> patterns)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Match(text) is { Success: true } match)
            {
                return match;
            }
        }

        return null;
    }

    private static int Number(Match match) => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);

    private static string Answer(Match match) => match.Groups["answer"].Value;

    [GeneratedRegex(
        @"^\W*(?:(?:please|can you|could you|i want to|i'd like to|let me|actually|wait|no|sorry)\W+)*"
        + @"(?:(?:change|make|set|switch|correct|put|fix)\s+(?:my\s+|the\s+)?(?:answer\s+)?(?:to\s+|for\s+|of\s+)?(?:question\s*|number\s*|no\.?\s*|q\s*|#\s*)?|(?:question|number|q|\#)\s*)"
        + @"(?<number>\d{1,2})(?:st|nd|rd|th)?(?:\s+question)?\s*(?:to|into|as|be|is|was|should be|should have been|->|=|:)\s*(?:an?\s+)?(?<answer>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberedChange();

    [GeneratedRegex(
        @"^\W*(?<number>\d{1,2})(?:st|nd|rd|th)?\s+(?:should be|should have been)\s+(?:an?\s+)?(?<answer>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ShortChange();

    [GeneratedRegex(
        @"^\W*(?:(?:oops|sorry|wait|no|wrong|typo|my bad|actually|hm+)\W+)*"
        + @"(?:(?:change\s+|make\s+|set\s+)?(?:(?:my|the)\s+)?(?:last|previous)(?:\s+(?:one|answer|question))?\s*(?:to|be|is|was|should be|should have been|an?)|i\s+meant(?:\s+to\s+say)?)\s+(?:an?\s+)?(?<answer>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LastChange();

    [GeneratedRegex(
        @"^\W*(?:(?:please|can you|could you|can i|could i|can we|i want to|i'd like to|let me|actually|wait|sorry)\W+)*"
        + @"(?:(?:go\s+)?back\s+to|return\s+to|change|redo|correct|show(?:\s+me)?)\s+(?:my\s+|the\s+)?(?:answer\s+)?(?:to\s+|for\s+)?(?:question\s*|number\s*|no\.?\s*|q\s*|#\s*)?(?<number>\d{1,2})(?:\s+again)?(?:\s+please)?\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reopening();
}
