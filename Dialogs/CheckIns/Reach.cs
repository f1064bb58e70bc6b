using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.CheckIns;

/// <summary>Where a message that comes by itself can reach the person.</summary>
internal static class Reach
{
    /// <summary>A web page shows what comes only while it is open; said before a promise is made.</summary>
    public static bool IsPageOnly(Chat chat) => chat.Activity.ChannelId is "directline" or "webchat";
}
