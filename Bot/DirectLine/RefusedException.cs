namespace CompanionBot.Bot.DirectLine;

/// <summary>A request that is not done, with the answer that says why. The message never holds what the person wrote.</summary>
public sealed class RefusedException(int status, string code, string message, TimeSpan? retryAfter = null) : Exception(message)
{
    public int Status => status;

    public string Code => code;

    /// <summary>When it is worth trying again.</summary>
    public TimeSpan? RetryAfter => retryAfter;

    public static RefusedException BadArgument(string message) => new(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static RefusedException BadSyntax(string message) => new(StatusCodes.Status400BadRequest, "BadSyntax", message);

    public static RefusedException MissingToken() => new(
        StatusCodes.Status401Unauthorized, "Unauthorized", "Send 'Authorization: Bearer' with a token of this server.");

    public static RefusedException Forbidden(string message) => new(StatusCodes.Status403Forbidden, "Forbidden", message);

    public static RefusedException TokenExpired() => new(StatusCodes.Status403Forbidden, "TokenExpired", "Token has expired");

    public static RefusedException ConversationEnded() => new(
        StatusCodes.Status403Forbidden, "ConversationEnded", "The conversation was ended.");

    public static RefusedException ConversationNotFound() => new(
        StatusCodes.Status404NotFound, "ConversationNotFound", "There is no such conversation.");

    public static RefusedException TooLarge(string what, int most, string unit) => new(
        StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"{what} may have at most {most} {unit}.");

    public static RefusedException WrongContentType(string wanted) => new(
        StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", $"The content type has to be {wanted}.");

    public static RefusedException TooMany(TimeSpan retryAfter) => new(
        StatusCodes.Status429TooManyRequests, "TooManyRequests", "Too many requests; try again a little later.", retryAfter);

    public static RefusedException Unavailable() => new(
        StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", "This cannot be stored at the moment; try again.", TimeSpan.FromSeconds(5));
}
