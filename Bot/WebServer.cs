using CompanionBot.Bot.AzureLanguage;
using CompanionBot.Bot.DirectLine;
using CompanionBot.Bot.Page;
using CompanionBot.Bot.Store;
using CompanionBot.Bot.Turns;
using CompanionBot.Content;
using CompanionBot.Dialogs;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;

namespace CompanionBot.Bot;

/// <summary>The composition root of the service: one line a room.</summary>
internal static class WebServer
{
    public static async Task<int> Run(string[] args)
    {
        // The settings and the page lie beside the program, wherever it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        Addresses.Check(builder.Configuration);
        builder.Services.AddSingleton(Library.Load());
        builder.Services.AddStore(builder.Configuration);
        builder.Services.AddTurns();
        builder.AddAzureLanguage();
        builder.AddDirectLine();
        builder.AddPage();

        await using var app = builder.Build();
        StartRefusedException.Check(app);
        WarmUp(app.Services.GetRequiredService<Companion>());
        app.MapPage();
        app.MapDirectLine();
        app.MapGet("/health", () => Results.Ok());

        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"Open {string.Join(" or ", app.Urls)} to chat."));
        await app.RunAsync();
        return 0;
    }

    /// <summary>
    /// The dialogs are built before the first request, so that one without its words stops the start and not a
    /// conversation; and one turn is taken with nobody, so that the first person does not wait for the compiler.
    /// </summary>
    private static void WarmUp(Companion companion) =>
        companion.Respond(Snapshot.Empty, new Activity { Type = ActivityTypes.Message, Text = "hello" }, DateTimeOffset.UnixEpoch);
}
