using CompanionBot.Content;

namespace CompanionBot.Dialogs.Recognizers;

/// <summary>How much a phrase tells about an intent.</summary>
internal enum IntentStrength
{
    Filler,
    Whole,
    Strong,
    Weak,
    Unless,
}

/// <summary>The intent that a phrase speaks for, and how strongly.</summary>
internal sealed record IntentMark(string Intent, IntentStrength Strength)
{
    public static IntentMark Filler { get; } = new("", IntentStrength.Filler);

    public static IEnumerable<(IntentMark Mark, string Phrase)> Of(string intent, IntentPhrases phrases) =>
        With(intent, IntentStrength.Whole, phrases.Whole)
            .Concat(With(intent, IntentStrength.Strong, phrases.Strong))
            .Concat(With(intent, IntentStrength.Weak, phrases.Weak))
            .Concat(With(intent, IntentStrength.Unless, phrases.Unless));

    private static IEnumerable<(IntentMark Mark, string Phrase)> With(string intent, IntentStrength strength, IEnumerable<string> phrases)
    {
        var mark = new IntentMark(intent, strength);
        return phrases.Select(phrase => (mark, phrase));
    }
}
