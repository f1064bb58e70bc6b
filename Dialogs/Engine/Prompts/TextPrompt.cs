namespace CompanionBot.Dialogs.Engine.Prompts;

/// <summary>Takes any text that is not empty.</summary>
internal sealed class TextPrompt(int most) : Prompt<string>("text")
{
    public override bool IsOpen => true;

    public override Reading<string> Read(Chat chat, string text) =>
        text.Length == 0 ? Reading<string>.Missed
        : text.Length > most ? Reading<string>.Refused("text.long")
        : Reading<string>.Understood(text);
}
