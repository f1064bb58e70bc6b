namespace CompanionBot.Bot.Store;

/// <summary>What this room logs.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "The database log could not be emptied after an erasure ({Reason}); it is tried again")]
    public static partial void NotScrubbed(this ILogger log, string reason);
}
