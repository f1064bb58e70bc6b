using CompanionBot.Bot.Page;
using CompanionBot.Content;

// The settings and the page lie beside the program, wherever it is started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.Services.AddSingleton(Library.Load());
builder.AddPage();

var app = builder.Build();
app.MapPage();
app.MapGet("/health", () => Results.Ok());
app.Run();
