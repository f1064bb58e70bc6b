using System.Globalization;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace CompanionBot.Bot.AzureLanguage;

/// <summary>
/// Tries once more and soon, because a person waits. A service that asks for a longer pause is not tried again in this
/// turn: the breaker keeps that pause.
/// </summary>
internal sealed class QuickRetry() : RetryPolicy(maxRetries: 1, DelayStrategy.CreateFixedDelayStrategy(Pause))
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>What the answer says in <c>Retry-After</c>: in seconds, and the usual pause for any other form; null = nothing.</summary>
    public static TimeSpan? PauseAskedFor(Response response) =>
        !response.Headers.TryGetValue("Retry-After", out var text) ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds)
        : Breaker.Pause;

    protected override ValueTask<bool> ShouldRetryAsync(HttpMessage message, Exception? exception) =>
        message.HasResponse && message.Response.Headers.Contains("Retry-After")
            ? ValueTask.FromResult(false)
            : base.ShouldRetryAsync(message, exception);
}
