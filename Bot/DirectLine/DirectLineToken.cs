using System.Text.Json.Serialization;
using CompanionBot.Bot.Turns;

namespace CompanionBot.Bot.DirectLine;

/// <summary>What a token says. Web Chat reads <c>user</c> from it, without being able to check it.</summary>
/// <param name="User">The person's id on Direct Line.</param>
/// <param name="Conversation">The only conversation it is good for.</param>
/// <param name="Expires">Seconds since 1970.</param>
/// <param name="Origins">The sites it is good on; none = any that this server lets in.</param>
public sealed record DirectLineToken(
    [property: JsonPropertyName("user")] string User,
    [property: JsonPropertyName("conv")] string Conversation,
    [property: JsonPropertyName("exp")] long Expires,
    [property: JsonPropertyName("origin")] IReadOnlyList<string>? Origins = null,
    [property: JsonPropertyName("locale")] string? Locale = null)
{
    /// <summary>Whose turns it lets one have. The prefix keeps the ids of other channels apart.</summary>
    [JsonIgnore]
    public TurnKey Key => new(OwnerOf(User), Conversation);

    public static string OwnerOf(string user) => $"directline:{user}";
}
