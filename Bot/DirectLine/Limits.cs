using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace CompanionBot.Bot.DirectLine;

/// <summary>
/// How much one conversation may post and one address may ask for. Polls are never limited: a client that is refused
/// one stops for good. The conversation is counted after its token was checked, so that nobody can use up another's share.
/// </summary>
public sealed class Limits(IOptions<DirectLineOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> conversations = PerMinute(options.Value.PostsPerMinute);
    private readonly PartitionedRateLimiter<string> addresses = PerMinute(options.Value.RequestsPerMinute);

    /// <summary>Counts a request of an address.</summary>
    /// <exception cref="RefusedException">There were too many (429).</exception>
    public void CountRequest(IPAddress? address) => Take(addresses, NetworkOf(address));

    /// <summary>Counts an activity of a conversation.</summary>
    /// <exception cref="RefusedException">There were too many (429).</exception>
    public void CountPost(DirectLineToken caller) => Take(conversations, caller.Conversation);

    public void Dispose()
    {
        conversations.Dispose();
        addresses.Dispose();
    }

    /// <summary>One household has a whole IPv6 /64, so that counts as one address.</summary>
    internal static string NetworkOf(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes(), 0, 8),
        _ => address.ToString(),
    };

    private static void Take(PartitionedRateLimiter<string> limiter, string partition)
    {
        using var lease = limiter.AttemptAcquire(partition);
        if (!lease.IsAcquired)
        {
            throw RefusedException.TooMany(lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1));
        }
    }

    // A full minute's share may come at once; it grows back second by second.
    private static PartitionedRateLimiter<string> PerMinute(int most) => PartitionedRateLimiter.Create<string, string>(key =>
        RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = most,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1) / most,
            AutoReplenishment = true,
        }));
}
