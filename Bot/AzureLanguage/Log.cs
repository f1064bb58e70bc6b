namespace CompanionBot.Bot.AzureLanguage;

/// <summary>What this room logs. Never a text that was sent or came back, never a key.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Azure AI Language gave no answer to {Kind} ({Reason}); the turn goes on without")]
    public static partial void NoAnswer(this ILogger log, string kind, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Azure AI Language is left alone for {Pause}")]
    public static partial void LeftAlone(this ILogger log, TimeSpan pause);

    [LoggerMessage(Level = LogLevel.Information, Message = "Azure AI Language answers again")]
    public static partial void AnswersAgain(this ILogger log);

    [LoggerMessage(Level = LogLevel.Error, Message = "Reading with Azure AI Language failed with {Fault}; the turn goes on without")]
    public static partial void Failed(this ILogger log, string fault);
}
