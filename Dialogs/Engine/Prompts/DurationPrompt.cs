using System.Collections.Immutable;
using CompanionBot.Content;

namespace CompanionBot.Dialogs.Engine.Prompts;

/// <summary>Takes a length of time within bounds; a bare number counts as minutes.</summary>
internal sealed class DurationPrompt(TimeSpan from, TimeSpan to, ImmutableArray<Option> buttons) : Prompt<TimeSpan>("duration")
{
    public override ImmutableArray<Option> Buttons => buttons;

    public override Reading<TimeSpan> Read(Chat chat, string text) =>
        Length(chat, text) is not { } length ? Reading<TimeSpan>.Missed
        : length < from || length > to ? Reading<TimeSpan>.Refused("duration.range")
        : Reading<TimeSpan>.Understood(length);

    private static TimeSpan? Length(Chat chat, string text) =>
        chat.Understanding.Durations.Read(text)?.Length
        ?? (chat.Understanding.Numbers.Read(text) is >= 0 and < 100_000 and var minutes ? TimeSpan.FromMinutes(minutes) : null);
}
