using System.Collections.Immutable;

namespace CompanionBot.Content;

/// <summary>The names of everything that a text can mean, in a fixed order: a model's outputs are in it.</summary>
public static class Labels
{
    public static ImmutableArray<string> SafetyKinds { get; } =
        ["suicide", "self_harm", "eating", "abuse", "harm_to_others", "own_behaviour", "third_party", "minor"];

    public static ImmutableArray<string> Intents { get; } =
    [
        "quiz", "soothe", "breathe", "reframe", "unanswered", "hold_text", "learn", "boundary", "practice", "find_help",
        "journal", "checkin", "my_data", "forget_me", "privacy", "help", "stop", "back", "skip", "repeat", "restart",
        "resume", "human_check", "help_now", "they_replied", "vent", "loss", "thanks", "greeting", "small_talk", "other",
    ];

    public static ImmutableArray<string> Patterns { get; } =
    [
        "mind_reading", "catastrophizing", "fortune_telling", "personalization", "all_or_nothing", "overgeneralization",
        "emotional_reasoning", "should_statements", "labeling", "disqualifying_positive", "comparing", "blaming",
    ];

    public static ImmutableArray<string> Triggers { get; } =
    [
        "inconsistent_behaviour", "forgetfulness", "lack_of_attention", "unresponsiveness", "independence", "separation",
        "coldness", "withholding", "minimized", "jealousy", "needs_space",
    ];

    /// <summary>Notes every name that is not among the known ones.</summary>
    internal static void Check(string place, IEnumerable<string> given, ImmutableArray<string> known, List<string> faults) =>
        faults.AddRange(given.Except(known).Select(name => $"{place}: \"{name}\" is none of {string.Join(" ", known)}"));
}
