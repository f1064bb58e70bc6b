namespace CompanionBot.Bot.DirectLine;

/// <summary>What this room logs: never a text, a token, a name or an id.</summary>
internal static partial class Log
{
    [LoggerMessage(LogLevel.Debug, "Direct Line refused a request: {Status} {Code}")]
    public static partial void RefusedRequest(this ILogger log, int status, string code);

    [LoggerMessage(LogLevel.Error, "Direct Line failed on a request: {Fault}\n{Place}")]
    public static partial void Faulted(this ILogger log, string fault, string? place);

    [LoggerMessage(LogLevel.Warning, "The store does not answer ({Fault}); a poll was answered with nothing new")]
    public static partial void PollWithoutStore(this ILogger log, string fault);

    [LoggerMessage(LogLevel.Warning, "The store does not answer ({Fault}); a stream was closed, its client comes back")]
    public static partial void StreamWithoutStore(this ILogger log, string fault);

    [LoggerMessage(LogLevel.Warning, "A turn could not be stored: {Reason}; {Helplines} helpline messages were shown all the same")]
    public static partial void TurnNotStored(this ILogger log, string reason, int helplines);

    [LoggerMessage(LogLevel.Debug, "A message came again and was answered from what is stored")]
    public static partial void Repeated(this ILogger log);

    [LoggerMessage(LogLevel.Debug, "A stream was opened; the conversation has {Count}")]
    public static partial void StreamOpened(this ILogger log, int count);

    [LoggerMessage(LogLevel.Debug, "A stream was closed: {Reason}")]
    public static partial void StreamClosed(this ILogger log, string reason);
}
