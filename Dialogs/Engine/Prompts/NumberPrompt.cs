namespace CompanionBot.Dialogs.Engine.Prompts;

/// <summary>Takes a number within bounds.</summary>
internal sealed class NumberPrompt(double from, double to) : Prompt<double>("number")
{
    public override Reading<double> Read(Chat chat, string text) =>
        chat.Understanding.Numbers.Read(text) is not { } number ? Reading<double>.Missed
        : number < from || number > to ? Reading<double>.Refused("number.range")
        : Reading<double>.Understood(number);
}
