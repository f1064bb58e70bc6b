using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Dialogs.Soothe;

/// <summary>Tells what is written while something takes its time from the wish to do something else.</summary>
internal static class Aside
{
    /// <summary>Whether the message clearly asks for another conversation; a worry, or thanks, does not.</summary>
    public static bool AsksForAnother(Chat chat) =>
        chat.Meaning.Intent is { IsStrong: true, Name: "quiz" or "checkin" or "hold_text" or "forget_me" };
}
