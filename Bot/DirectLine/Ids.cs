using System.Buffers.Text;
using System.Security.Cryptography;

namespace CompanionBot.Bot.DirectLine;

/// <summary>Ids that clients put into addresses as they are, so they are letters, digits, hyphen and underscore only.</summary>
public static class Ids
{
    private const int Longest = 64;

    /// <summary>A person nobody can guess. Web Chat takes ids with this prefix from tokens only.</summary>
    public static string NewVisitor() => "dl_" + Unguessable();

    public static string NewConversation() => Unguessable();

    public static bool IsPlain(string? id) =>
        id is { Length: > 0 and <= Longest } && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    private static string Unguessable() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
}
