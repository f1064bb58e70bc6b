using CompanionBot.Dialogs.Recognizers;

namespace CompanionBot.Tests.Dialogs.Safety;

/// <summary>Meanings made by hand, so that what the gate does is tested apart from what the recognizers find.</summary>
internal static class Sign
{
    public static Meaning Risk(string kind) => Of(new SafetySign(kind, SafetyLevel.Alarm, 0.9));

    public static Meaning Now(string kind) => Of(new SafetySign(kind, SafetyLevel.Alarm, 0.95, Imminent: true));

    public static Meaning Soft(string kind) => Of(new SafetySign(kind, SafetyLevel.Check, 0.5));

    public static Meaning Of(params SafetySign[] signs) => Meaning.None with { Safety = new SafetyReading(signs[0], [.. signs]) };

    public static Meaning Wants(string intent) => Meaning.None with { Intent = new IntentReading(intent, 0.95) };
}
