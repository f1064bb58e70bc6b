using System.Security.Cryptography;
using System.Text;

namespace CompanionBot.Bot.Turns;

/// <summary>When a delivery that failed is tried again: after 1 s, 2 s, 4 s … 1 h, and up to a quarter more.</summary>
internal static class Backoff
{
    /// <summary>Four to five hours in all; longer than most outages, shorter than an answer is of use.</summary>
    public const int MostAttempts = 15;

    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);
    private static readonly TimeSpan LongestAsked = TimeSpan.FromDays(2);

    /// <summary>Null when it is given up: it was tried often enough, or would come too late.</summary>
    public static DateTimeOffset? Next(OutboxRow row, TimeSpan? retryAfter, DateTimeOffset now)
    {
        var next = now + Pause(row, retryAfter ?? TimeSpan.Zero);
        return row.Attempt >= MostAttempts || next >= row.ExpiresAt ? null : next;
    }

    private static TimeSpan Pause(OutboxRow row, TimeSpan asked)
    {
        var pause = First * Math.Pow(2, Math.Min(row.Attempt - 1, 12));
        pause = pause < Longest ? pause : Longest;
        asked = asked < LongestAsked ? asked : LongestAsked;
        return (pause > asked ? pause : asked) * (1 + (Spread(row) / 4));
    }

    /// <summary>
    /// 0 to 1, so that what failed together does not come again together; from a hash, so that a test can be repeated.
    /// </summary>
    private static double Spread(OutboxRow row)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{row.Key.Conversation}|{row.Seq}|{row.Attempt}"));
        return BitConverter.ToUInt16(hash) / (double)ushort.MaxValue;
    }
}
