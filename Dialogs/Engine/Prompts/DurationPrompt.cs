using System.Collections.Immutable;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Engine.Prompts;

/// <summary>Takes a length of time within bounds; a bare number counts as minutes.</summary>
internal sealed class DurationPrompt(TimeSpan from, TimeSpan to, ImmutableArray<Option> buttons) : Prompt<TimeSpan>("duration")
{
    public override ImmutableArray<Option> Buttons => buttons;

    public override Reading<TimeSpan> Read(Chat chat, string text) =>
        Recognizers.Temp.Minutes(text) is not { } minutes ? Reading<TimeSpan>.Missed
        : TimeSpan.FromMinutes(minutes) < from || TimeSpan.FromMinutes(minutes) > to ? Reading<TimeSpan>.Refused("duration.range")
        : Reading<TimeSpan>.Understood(TimeSpan.FromMinutes(minutes));
}
