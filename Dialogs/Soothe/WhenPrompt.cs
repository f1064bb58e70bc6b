using System.Collections.Immutable;
using CompanionBot.Content;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Dialogs.Engine.Prompts;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>Takes a time for a check-in, or that none is wanted.</summary>
/// <param name="proposed">What is offered when no time was named before.</param>
/// <param name="named">What is offered when one was.</param>
internal sealed class WhenPrompt(ImmutableArray<Option> proposed, ImmutableArray<Option> named) : Prompt<When>("time")
{
    private readonly Prompt<DateTimeOffset> time = Prompt.Time();
    private readonly Prompt<Option> answers = Prompt.Choice(named);
    private readonly Prompt<Option> minutes = Prompt.Choice(proposed);

    public override ImmutableArray<Option> Buttons => [.. proposed, .. named];

    public override Reading<When> Read(Chat chat, string text)
    {
        var reading = time.Read(chat, text);
        return reading.Kind == ReadingKind.Understood ? At(reading.Answer)
            : answers.Read(chat, text) is { Kind: ReadingKind.Understood, Answer.Value: var answer }
                ? Reading<When>.Understood(new When(answer == "yes" ? WhenKind.AsNamed : WhenKind.Never))
            : minutes.Read(chat, text) is { Kind: ReadingKind.Understood, Answer.Value: "30" or "60" } chosen
                ? At(chat.Now.AddMinutes(chosen.Answer!.Value == "30" ? 30 : 60))
            : new Reading<When>(reading.Kind, Reason: reading.Reason);
    }

    private static Reading<When> At(DateTimeOffset moment) => Reading<When>.Understood(new When(WhenKind.At, moment));
}

/// <summary>When to check in.</summary>
internal sealed record When(WhenKind Kind, DateTimeOffset At = default);

internal enum WhenKind
{
    Never,

    /// <summary>At the time that goes with what the person wants to do.</summary>
    AsNamed,

    At,
}
