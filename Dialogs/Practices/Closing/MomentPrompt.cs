using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;

namespace CompanionBot.Dialogs.Practices.Closing;

/// <summary>Takes a time, or that none is wanted.</summary>
/// <param name="options">Their values are times in words, "tomorrow at 8 am", or <c>no</c>.</param>
internal sealed class MomentPrompt(ImmutableArray<Option> options) : Prompt<Moment>("time")
{
    private readonly Prompt<DateTimeOffset> time = Prompt.Time();

    public override ImmutableArray<Option> Buttons => options;

    public override Reading<Moment> Read(Chat chat, string text)
    {
        if (chat.Understanding.Choices.Named(text, options) is { } named)
        {
            return options[named].Value == "no" ? None : Of(time.Read(chat, options[named].Value));
        }

        var reading = time.Read(chat, text);
        return reading.Kind == ReadingKind.Missed && chat.Understanding.YesNo.Read(text) is { } yes
            ? yes ? Of(time.Read(chat, options[0].Value)) : None
            : Of(reading);
    }

    private static Reading<Moment> None { get; } = Reading<Moment>.Understood(new Moment());

    private static Reading<Moment> Of(Reading<DateTimeOffset> reading) => reading.Kind == ReadingKind.Understood
        ? Reading<Moment>.Understood(new Moment(reading.Answer))
        : new Reading<Moment>(reading.Kind, Reason: reading.Reason);
}

/// <param name="At">Null = never.</param>
internal sealed record Moment(DateTimeOffset? At = null);
