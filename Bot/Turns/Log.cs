namespace CompanionBot.Bot.Turns;

/// <summary>What this room logs. Never the text of a message, never who wrote it.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Error, Message = "A dialog failed with {Fault}; the person got an apology")]
    public static partial void DialogFailed(this ILogger log, string fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "A message was refused: {Reason}")]
    public static partial void Unavailable(this ILogger log, string reason);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Another turn was first, try {Try}")]
    public static partial void Conflict(this ILogger log, int @try);

    [LoggerMessage(Level = LogLevel.Error, Message = "Planned turns wait: {Reason}")]
    public static partial void DueWaits(this ILogger log, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "A planned turn failed with {Fault} and is tried again later")]
    public static partial void DueFailed(this ILogger log, string fault);

    [LoggerMessage(Level = LogLevel.Information, Message = "Erased {Count} conversations that had outlived their purpose")]
    public static partial void Erased(this ILogger log, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "Erasing waits: {Reason}")]
    public static partial void SweepWaits(this ILogger log, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Deliveries wait: {Reason}")]
    public static partial void DeliveryWaits(this ILogger log, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The end of a delivery could not be written down ({Fault}); it is tried again when its lease is over")]
    public static partial void DeliveryNotSettled(this ILogger log, string fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A reply could not be delivered at attempt {Attempt} and is tried again: {Reason}")]
    public static partial void DeliveryPutOff(this ILogger log, int attempt, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "A reply was not delivered, after {Attempt} attempts: {Reason}")]
    public static partial void DeliveryGivenUp(this ILogger log, int attempt, string reason);
}
