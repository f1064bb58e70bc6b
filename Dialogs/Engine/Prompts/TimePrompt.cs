namespace CompanionBot.Dialogs.Engine.Prompts;

/// <summary>Takes a moment to come, within thirty days; a clock time that could be morning or evening is asked about.</summary>
internal sealed class TimePrompt() : Prompt<DateTimeOffset>("time")
{
    public override Reading<DateTimeOffset> Read(Chat chat, string text) =>
        Recognizers.Temp.Minutes(text) is { } minutes
            ? Reading<DateTimeOffset>.Understood(chat.Now.AddMinutes(minutes))
            : Reading<DateTimeOffset>.Missed;
}
