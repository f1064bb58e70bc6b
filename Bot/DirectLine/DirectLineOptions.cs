using System.ComponentModel.DataAnnotations;

namespace CompanionBot.Bot.DirectLine;

/// <summary>The settings of the Direct Line server, section <c>DirectLine</c>.</summary>
public sealed record DirectLineOptions : IValidatableObject
{
    public const string Section = "DirectLine";

    /// <summary>What another site's back end shows to <c>tokens/generate</c>; empty = nobody may.</summary>
    public string Secret { get; init; } = "";

    /// <summary>Other origins whose pages may talk to this server, e.g. <c>https://example.org</c>; empty = this one only.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>The address that browsers see when a proxy stands before this server; empty = as requested.</summary>
    public string PublicUrl { get; init; } = "";

    /// <summary>How long a token is good; clients renew it every 15 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan TokenLife { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How long a stream's address may wait to be opened.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan StreamTokenLife { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How often an empty frame is sent, so that nothing between takes a stream for dead.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "00:05:00")]
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Streams one conversation may have open (tabs, stale ones); the oldest goes.</summary>
    [Range(1, 100)]
    public int StreamsPerConversation { get; init; } = 8;

    /// <summary>The largest activity, in bytes.</summary>
    [Range(1024, 4 * 1024 * 1024)]
    public int ActivityBytes { get; init; } = 256 * 1024;

    /// <summary>The largest upload, in bytes; its files are counted and dropped.</summary>
    [Range(1024, 100 * 1024 * 1024)]
    public int UploadBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>The longest text of a message, in characters.</summary>
    [Range(1, 100_000)]
    public int TextLength { get; init; } = 20_000;

    /// <summary>How long a visitor is recognized after the last visit.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "400.00:00:00")]
    public TimeSpan CookieLife { get; init; } = TimeSpan.FromDays(180);

    /// <summary>Activities that one conversation may post in a minute.</summary>
    [Range(1, 1_000_000)]
    public int PostsPerMinute { get; init; } = 120;

    /// <summary>Requests, other than polls, that one address may make in a minute.</summary>
    [Range(1, 10_000_000)]
    public int RequestsPerMinute { get; init; } = 1200;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Secret is { Length: > 0 and < 16 })
        {
            yield return new("DirectLine:Secret needs at least 16 characters.", [nameof(Secret)]);
        }

        foreach (var origin in Origins.Where(origin => !OriginRules.IsOrigin(origin)))
        {
            yield return new($"DirectLine:Origins: '{origin}' is not an origin such as https://example.org.", [nameof(Origins)]);
        }

        if (PublicUrl.Length > 0 && !OriginRules.IsOrigin(PublicUrl))
        {
            yield return new("DirectLine:PublicUrl has to look like https://example.org.", [nameof(PublicUrl)]);
        }
    }
}
