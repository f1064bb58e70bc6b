namespace CompanionBot.Bot.AzureLanguage;

/// <summary>
/// Leaves a service alone that does not answer, so that nobody waits for it: after three failed calls in a row for 30 seconds,
/// or as long as the service asks for. Then one call is let through, and its outcome decides.
/// </summary>
internal sealed class Breaker(TimeProvider time, ILogger<Breaker> log)
{
    public const int Failures = 3;

    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    /// <summary>The longest pause that a service can ask for.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    private readonly Lock gate = new();
    private int inARow;
    private DateTimeOffset? closedFrom;

    /// <summary>Whether a call may be made now; the first after a pause is let through alone, and it has to report back.</summary>
    public bool LetsThrough()
    {
        lock (gate)
        {
            if (closedFrom is not { } end)
            {
                return true;
            }

            var now = time.GetUtcNow();
            if (now < end)
            {
                return false;
            }

            closedFrom = now + Pause;
            return true;
        }
    }

    public void Succeeded()
    {
        lock (gate)
        {
            if (closedFrom is not null)
            {
                log.AnswersAgain();
            }

            (inARow, closedFrom) = (0, null);
        }
    }

    /// <param name="asked">How long the service asked to be left alone; null = it did not.</param>
    public void Failed(TimeSpan? asked = null)
    {
        lock (gate)
        {
            inARow++;
            if (asked is null && inARow < Failures)
            {
                return;
            }

            var pause = asked > LongestPause ? LongestPause : asked ?? Pause;
            closedFrom = time.GetUtcNow() + pause;
            log.LeftAlone(pause);
        }
    }
}
