using System.Net;

namespace CompanionBot.Bot.Turns;

/// <summary>How an attempt to deliver ended. Reasons are kept and logged, so they never hold what was said.</summary>
public abstract record Delivery
{
    /// <summary>The channel has it.</summary>
    public sealed record Delivered : Delivery;

    /// <summary>The channel cannot take it now; not again before <paramref name="RetryAfter"/>, if it said so.</summary>
    public sealed record Later(TimeSpan? RetryAfter, string Reason) : Delivery;

    /// <summary>The channel will never take it.</summary>
    public sealed record Refused(string Reason) : Delivery;

    /// <summary>What an HTTP answer means: 2xx taken, 408, 429 and 5xx later, anything else refused.</summary>
    public static Delivery From(HttpResponseMessage answer, DateTimeOffset now)
    {
        var reason = $"HTTP {(int)answer.StatusCode}";
        return answer.StatusCode switch
        {
            _ when answer.IsSuccessStatusCode => new Delivered(),
            HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError =>
                new Later(answer.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - now : null, reason),
            _ => new Refused(reason),
        };
    }
}
