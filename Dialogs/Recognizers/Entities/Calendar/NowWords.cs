using CompanionBot.Dialogs.Recognizers.Entities.Scanning;

namespace CompanionBot.Dialogs.Recognizers.Entities.Calendar;

/// <summary>"Now", "as soon as possible", "recently": moments without a clock.</summary>
internal static class NowWords
{
    private const string Present = "PRESENT_REF";
    private const string Ahead = "FUTURE_REF";
    private const string Past = "PAST_REF";

    public static Moment? Read(Scan line, int at, DateTime now)
    {
        var (to, timex) = Name(line, at);
        return to == 0 ? null : Moment.At(at, to, now, timex);
    }

    private static (int To, string Timex) Name(Scan line, int at) => line.Of(at) switch
    {
        "now" when line.Of(at - 1) != "for" && !(at == 0 && line.Of(1) == ",") => (at + 1, Present),
        "right" when line.Of(at + 1) == "now" => (at + 2, Present),
        "at" => AtPresent(line, at),
        "asap" => (at + 1, Ahead),
        "as" when line.Of(at + 1) == "soon" && line.Of(at + 2) == "as" && line.Of(at + 3) == "possible" => (at + 4, Ahead),
        "recently" or "previously" => (at + 1, Past),
        _ => default,
    };

    /// <summary>"At the moment", "at this time", "at present".</summary>
    private static (int To, string Timex) AtPresent(Scan line, int at) => (line.Of(at + 1), line.Of(at + 2), line.Of(at + 3)) switch
    {
        ("the" or "this", "moment" or "minute", _) => (at + 3, Present),
        ("this", "time", _) => (at + 3, Present),
        ("the", "present" or "current", "time" or "moment") => (at + 4, Present),
        ("present", _, _) => (at + 2, Present),
        _ => default,
    };
}
