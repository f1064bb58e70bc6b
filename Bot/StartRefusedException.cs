using System.Net.Sockets;
using CompanionBot.Content;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace CompanionBot.Bot;

/// <summary>The program cannot start; the message is the one line that tells the operator why and what to do.</summary>
public sealed class StartRefusedException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether a fault is the operator's to mend (settings, folders, address, content), so that its message says enough.</summary>
    public static bool Is(Exception fault) => fault switch
    {
        StartRefusedException or OptionsValidationException or ContentException or SocketException => true,
        IOException { InnerException: AddressInUseException } => true,
        AggregateException many => many.InnerExceptions.All(Is),
        InvalidOperationException => fault.Source == "Microsoft.Extensions.Configuration.Binder",
        _ => false,
    };

    /// <summary>
    /// Asks everything that may refuse the start before the host begins, because the host would write a page of stack
    /// where one line helps.
    /// </summary>
    public static void Check(WebApplication app)
    {
        app.Services.GetService<IStartupValidator>()?.Validate();
        _ = app.Services.GetServices<IHostedService>();
    }
}
