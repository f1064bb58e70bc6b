using System.Text.Json;
using System.Text.Json.Nodes;
using CompanionBot.Dialogs.Activities;

namespace CompanionBot.Bot.DirectLine;

/// <summary>
/// The ids that a client puts into <c>channelData</c>. Web Chat waits for its <c>clientActivityID</c> to come back and makes
/// a new one when a message is sent again; our page stamps a <c>turnId</c> that stays the same then.
/// </summary>
public static class ClientIds
{
    private const string ClientActivityId = "clientActivityID";
    private const string TurnId = "turnId";
    private const int Longest = 128;

    /// <exception cref="RefusedException">One of them is there and not a short text (400).</exception>
    public static void Check(Activity activity)
    {
        foreach (var name in new[] { ClientActivityId, TurnId })
        {
            if (Find(activity, name) is { } value && value is not { ValueKind: JsonValueKind.String } || Read(activity, name) is { Length: 0 or > Longest })
            {
                throw RefusedException.BadArgument($"'channelData.{name}' has to be a text of 1 to {Longest} characters.");
            }
        }
    }

    /// <summary>What makes a repeat recognizable. The prefixes keep it apart from ids that the program itself makes.</summary>
    public static string InboundIdOf(Activity activity) =>
        Read(activity, TurnId) is { } turn ? $"turn:{turn}"
        : Read(activity, ClientActivityId) is { } client ? $"client:{client}"
        : $"new:{Guid.NewGuid():N}";

    /// <summary>Whether the client can tell that this is the echo of what it sent.</summary>
    public static bool SameClientActivity(Activity echo, Activity sent) =>
        Read(sent, ClientActivityId) is not { } id || id == Read(echo, ClientActivityId);

    /// <summary>The echo of the first time, for the client that sent it a second time.</summary>
    public static Activity EchoAgain(Activity echo, Activity sent)
    {
        var data = echo.ChannelData is { ValueKind: JsonValueKind.Object } kept ? JsonObject.Create(kept)! : [];
        data[ClientActivityId] = Read(sent, ClientActivityId);
        return echo with { ChannelData = JsonSerializer.SerializeToElement(data) };
    }

    private static string? Read(Activity activity, string name) =>
        Find(activity, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    private static JsonElement? Find(Activity activity, string name) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty(name, out var value) ? value : null;
}
