using CompanionBot.Dialogs.Recognizers;

namespace CompanionBot.Dialogs.Engine.Prompts;

/// <summary>Takes a moment to come, within thirty days; a clock time that could be morning or evening is asked about.</summary>
internal sealed class TimePrompt() : Prompt<DateTimeOffset>("time")
{
    private static readonly TimeSpan Farthest = TimeSpan.FromDays(30);

    public override Reading<DateTimeOffset> Read(Chat chat, string text) => chat.Understanding.Times.Read(text, chat.Now, chat.Zone) switch
    {
        TimeReading.Exact exact when exact.At - chat.Now > Farthest => Reading<DateTimeOffset>.Refused("time.far"),
        TimeReading.Exact exact => Reading<DateTimeOffset>.Understood(exact.At),
        TimeReading.Ambiguous => Reading<DateTimeOffset>.Incomplete("time.half"),
        TimeReading.Past => Reading<DateTimeOffset>.Refused("time.past"),
        TimeReading.TooFar => Reading<DateTimeOffset>.Refused("time.far"),
        _ => Reading<DateTimeOffset>.Missed,
    };
}
