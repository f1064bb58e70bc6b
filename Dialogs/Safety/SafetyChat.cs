using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Safety;

/// <summary>What the conversation keeps about danger, within a turn.</summary>
internal static class SafetyChat
{
    public static SafetyState Safety(this Chat chat) => chat.State.Safety ?? SafetyState.Nothing;

    public static void Change(this Chat chat, Func<SafetyState, SafetyState> change) =>
        chat.State = chat.State with { Safety = change(chat.Safety()) };
}
