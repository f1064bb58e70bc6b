using CompanionBot.Content;
using Microsoft.Extensions.Options;

namespace CompanionBot.Bot;

/// <summary>The program cannot start; the message is the one line that tells the operator why and what to do.</summary>
public sealed class StartRefusedException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether a fault is the operator's to mend (settings, folders, content), so that its message says enough.</summary>
    public static bool Is(Exception fault) => fault is StartRefusedException or OptionsValidationException or ContentException;
}
