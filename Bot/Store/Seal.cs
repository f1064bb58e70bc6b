using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;
using Microsoft.AspNetCore.DataProtection;

namespace CompanionBot.Bot.Store;

/// <summary>
/// Encrypts what is stored, each kind under a purpose of its own, and turns ids into keyed hashes, which can be looked up
/// but not read back. Reading throws <see cref="StoreUnavailableException"/> when the keys do not fit.
/// </summary>
internal sealed class Seal(IDataProtectionProvider keyRing, byte[] hashKey)
{
    private const int HashBytes = 16;

    private readonly IDataProtector state = For(keyRing, "conversation.state");
    private readonly IDataProtector reference = For(keyRing, "conversation.reference");
    private readonly IDataProtector profile = For(keyRing, "person.profile");
    private readonly IDataProtector activity = For(keyRing, "outbox.activity");
    private readonly IDataProtector planned = For(keyRing, "planned.payload");

    public static IDataProtector For(IDataProtectionProvider keyRing, string purpose) =>
        keyRing.CreateProtector("CompanionBot.Store", purpose);

    /// <summary>The lengths keep the parts apart: ("ab", "c") and ("a", "bc") differ.</summary>
    public byte[] Hash(string kind, TurnKey key, string id) => HMACSHA256.HashData(
        hashKey,
        Encoding.UTF8.GetBytes($"{kind}:{key.Owner.Length}:{key.Conversation.Length}:{key.Owner}{key.Conversation}{id}"))[..HashBytes];

    public byte[] State(ConversationState value) => state.Protect(StateJson.Write(value));

    public ConversationState State(byte[] stored) => Open(state, stored, bytes => StateJson.Read<ConversationState>(bytes));

    public byte[] Profile(Profile value) => profile.Protect(StateJson.Write(value));

    public Profile Profile(byte[] stored) => Open(profile, stored, bytes => StateJson.Read<Profile>(bytes));

    public byte[] Planned(Planned value) => planned.Protect(StateJson.Write(value));

    public Planned Planned(byte[] stored) => Open(planned, stored, bytes => StateJson.Read<Planned>(bytes));

    public byte[] Activity(Activity value) => activity.Protect(Json(value));

    public Activity Activity(byte[] stored) => Open(activity, stored, Parse);

    public byte[] Reference(Activity value) => reference.Protect(Json(value));

    public Activity Reference(byte[] stored) => Open(reference, stored, Parse);

    private static byte[] Json(Activity value) => JsonSerializer.SerializeToUtf8Bytes(value, ActivityJson.Default.Activity);

    private static Activity Parse(byte[] bytes) => JsonSerializer.Deserialize(bytes, ActivityJson.Default.Activity)!;

    private static T Open<T>(IDataProtector protector, byte[] stored, Func<byte[], T> parse)
    {
        try
        {
            return parse(protector.Unprotect(stored));
        }
        catch (Exception fault) when (fault is CryptographicException or JsonException)
        {
            throw new StoreUnavailableException("Stored data cannot be read with the keys, or by the release, that is running.", fault);
        }
    }
}
