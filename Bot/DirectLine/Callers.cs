using System.Security.Cryptography;
using System.Text;
using CompanionBot.Bot.Turns;
using Microsoft.Extensions.Options;

namespace CompanionBot.Bot.DirectLine;

/// <summary>Finds out who calls and whether they may.</summary>
public sealed class Callers(Tokens tokens, ITurnStore store, IOptions<DirectLineOptions> options)
{
    private const string Scheme = "Bearer ";

    /// <summary>The bearer of a token, on a site that the token is good for.</summary>
    public DirectLineToken Bearer(HttpRequest request)
    {
        var token = tokens.Read(BearerText(request));
        OriginRules.RequireTrusted(request, token);
        return token;
    }

    /// <summary>The bearer of a token for the conversation that the address names.</summary>
    public DirectLineToken BearerOf(HttpRequest request, string conversation) =>
        RequireSame(Bearer(request), conversation);

    /// <summary>Whoever opens a stream; browsers cannot send a header with that, so the token is in the address.</summary>
    public DirectLineToken StreamOpener(HttpRequest request, string conversation) =>
        RequireSame(tokens.ReadForStream(request.Query["t"]), conversation);

    /// <summary>Another site's back end, known by the secret.</summary>
    public void RequireSecret(HttpRequest request)
    {
        if (options.Value.Secret.Length == 0)
        {
            throw RefusedException.Forbidden("No secret is configured (DirectLine:Secret), so tokens are given to this server's own page only.");
        }

        if (!CryptographicOperations.FixedTimeEquals(HashOf(BearerText(request)), HashOf(options.Value.Secret)))
        {
            throw new RefusedException(StatusCodes.Status401Unauthorized, "Unauthorized", "Send 'Authorization: Bearer' with the secret of this server.");
        }
    }

    /// <exception cref="RefusedException">The conversation was ended (403), or is not or no longer there (404).</exception>
    public async ValueTask RequireOpen(DirectLineToken token, CancellationToken cancellationToken)
    {
        if (Gone(await store.Find(token.Key, cancellationToken)) is { } refused)
        {
            throw refused;
        }
    }

    /// <summary>Also the goodbye to somebody who asked to be forgotten may still be fetched; it is all that is left.</summary>
    /// <exception cref="RefusedException">There is nothing to read (403, 404).</exception>
    public async ValueTask RequireReadable(DirectLineToken token, long after, CancellationToken cancellationToken)
    {
        var standing = await store.Find(token.Key, cancellationToken);
        if (Gone(standing) is { } refused
            && (standing != ConversationStanding.Forgotten || (await store.Replay(token.Key, after, 1, cancellationToken)).IsEmpty))
        {
            throw refused;
        }
    }

    /// <summary>Whether the conversation has begun.</summary>
    /// <exception cref="RefusedException">The conversation was ended (403) or forgotten (404).</exception>
    public async ValueTask<bool> HasBegun(DirectLineToken token, CancellationToken cancellationToken)
    {
        var standing = await store.Find(token.Key, cancellationToken);
        return standing != ConversationStanding.Unknown && (Gone(standing) is { } refused ? throw refused : true);
    }

    /// <summary>What to answer about a conversation that does not stand; null when it does.</summary>
    public static RefusedException? Gone(ConversationStanding standing) => standing switch
    {
        ConversationStanding.Open => null,
        ConversationStanding.Ended => RefusedException.ConversationEnded(),
        _ => RefusedException.ConversationNotFound(),
    };

    private static DirectLineToken RequireSame(DirectLineToken token, string conversation)
    {
        if (!Ids.IsPlain(conversation))
        {
            throw RefusedException.BadArgument("The id of the conversation may have letters, digits, '-' and '_' only, at most 64.");
        }

        return token.Conversation == conversation ? token : throw RefusedException.Forbidden("The token is for another conversation.");
    }

    private static string BearerText(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : "";
    }

    private static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
