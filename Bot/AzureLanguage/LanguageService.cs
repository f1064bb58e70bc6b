using Azure;
using Azure.Identity;
using Microsoft.Extensions.Options;

namespace CompanionBot.Bot.AzureLanguage;

/// <summary>Calls that may fail: with a deadline, behind the breaker, and null where there is no answer.</summary>
internal sealed class LanguageService(
    LanguageClient client, Breaker breaker, IOptions<AzureLanguageOptions> options, TimeProvider time, ILogger<LanguageService> log)
{
    /// <summary>Characters in one document; the service takes 5,120 text elements, of which each has at least one character.</summary>
    public const int MostCharacters = 5_000;

    /// <summary>Null where the service gave no answer in time.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<IReadOnlyList<T>?> Ask<T>(string kind, IReadOnlyList<object> documents, object parameters, CancellationToken cancellationToken)
    {
        if (!breaker.LetsThrough())
        {
            return null;
        }

        using var deadline = new CancellationTokenSource(options.Value.Deadline, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            var answer = await client.Send<T>(kind, documents, parameters, either.Token);
            breaker.Succeeded();
            return answer;
        }
        catch (NoAnswerException none)
        {
            return Nothing<T>(kind, none.Message, none.Pause);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Nothing<T>(kind, "too slow");
        }
        catch (Exception fault) when (fault is RequestFailedException or AggregateException or IOException)
        {
            return Nothing<T>(kind, "not reached");
        }
        catch (AuthenticationFailedException)
        {
            return Nothing<T>(kind, "no token of the managed identity");
        }
    }

    private IReadOnlyList<T>? Nothing<T>(string kind, string reason, TimeSpan? pause = null)
    {
        log.NoAnswer(kind, reason);
        breaker.Failed(pause);
        return null;
    }
}
