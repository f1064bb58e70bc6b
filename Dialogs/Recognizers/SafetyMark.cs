using CompanionBot.Content;

namespace CompanionBot.Dialogs.Recognizers;

/// <summary>What a phrase of the safety vocabulary is there for.</summary>
internal enum SafetyRole
{
    Sign,
    With,
    Unless,
    GraveWith,
    Negated,
    Past,
    Story,
    Joke,
    Recent,
    Distress,
}

/// <summary>The role of a phrase, and the rule it belongs to; a guard belongs to none.</summary>
internal sealed record SafetyMark(SafetyRole Role, SafetyRule? Rule = null)
{
    public static IEnumerable<(SafetyMark Mark, string Phrase)> Of(SafetyRule rule) =>
        With(SafetyRole.Sign, rule.Phrases, rule)
            .Concat(With(SafetyRole.With, rule.With, rule))
            .Concat(With(SafetyRole.Unless, rule.Unless, rule))
            .Concat(With(SafetyRole.GraveWith, rule.GraveWith, rule));

    public static IEnumerable<(SafetyMark Mark, string Phrase)> Of(SafetyGuards guards) =>
        With(SafetyRole.Negated, guards.Negated)
            .Concat(With(SafetyRole.Past, guards.Past))
            .Concat(With(SafetyRole.Story, guards.Story))
            .Concat(With(SafetyRole.Joke, guards.Joke))
            .Concat(With(SafetyRole.Recent, guards.Recent))
            .Concat(With(SafetyRole.Distress, guards.Distress));

    private static IEnumerable<(SafetyMark Mark, string Phrase)> With(SafetyRole role, IEnumerable<string> phrases, SafetyRule? rule = null)
    {
        var mark = new SafetyMark(role, rule);
        return phrases.Select(phrase => (mark, phrase));
    }
}
