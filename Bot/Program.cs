using CompanionBot.Bot;
using CompanionBot.Bot.DirectLine;
using CompanionBot.Bot.Page;
using CompanionBot.Bot.Store;
using CompanionBot.Bot.Turns;
using CompanionBot.Content;

try
{
    // The settings and the page lie beside the program, wherever it is started from.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.Services.AddSingleton(Library.Load());
    builder.Services.AddStore(builder.Configuration);
    builder.Services.AddTurns();
    builder.AddDirectLine();
    builder.AddPage();

    var app = builder.Build();
    app.MapPage();
    app.MapDirectLine();
    app.MapGet("/health", () => Results.Ok());
    app.Run();
    return 0;
}
catch (Exception fault) when (StartRefusedException.Is(fault))
{
    Console.Error.WriteLine(fault.Message);
    return 1;
}
