using CompanionBot.Bot.AzureLanguage;
using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;
using CompanionBot.Tests.Dialogs;
using CompanionBot.Tests.DirectLine;
using CompanionBot.Tests.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CompanionBot.Tests.AzureLanguage;

/// <summary>The room as the program has it, pointed at a loopback server, with a clock that the test moves.</summary>
internal sealed class Room : IAsyncDisposable
{
    public const string Key = "the key of the tests";

    /// <summary>Nothing in it tells the local reader what it is about.</summary>
    public const string Unclear = "We were at the lake today. The way home was cold and slow";

    private static readonly Companion Helped = new(TestContent.Library, new Surroundings(OutsideReader: true));

    private readonly WebApplication app;

    private Room(LanguageServer server, WebApplication app, ManualTime time, LogLines log) =>
        (Server, this.app, Time, Log) = (server, app, time, log);

    public LanguageServer Server { get; }

    public ManualTime Time { get; }

    public LogLines Log { get; }

    public static Profile Agreed { get; } =
        Profile.New with { IsAdult = true, Consents = [new Consent(Purpose.OutsideReading, DateTimeOffset.UnixEpoch, "outside.ask")] };

    public static async Task<Room> Open()
    {
        var server = await LanguageServer.Start();
        var (time, log) = (new ManualTime(), new LogLines());
        var app = App(log, ("AzureLanguage:Endpoint", server.Address), ("AzureLanguage:Key", Key), ("time", time));
        return new Room(server, app, time, log);
    }

    /// <summary>A program with only this room in it.</summary>
    public static WebApplication App(LogLines log, params (string Name, object Value)[] settings)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.Configuration.AddInMemoryCollection(settings
            .Where(setting => setting.Value is string).Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)));
        builder.Logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddSingleton(settings.Select(setting => setting.Value).OfType<TimeProvider>().FirstOrDefault() ?? TimeProvider.System)
            .AddSingleton(Helped);
        builder.AddAzureLanguage();
        return builder.Build();
    }

    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>What the room makes of a message of someone who agreed.</summary>
    public Task<Hints?> Hints(string text = Unclear, Snapshot? snapshot = null, CancellationToken cancellationToken = default) =>
        Get<HintSource>()(snapshot ?? Snapshot.Empty with { Profile = Agreed }, Message(text), cancellationToken);

    public static Activity Message(string text) => new() { Type = ActivityTypes.Message, Text = text };

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await app.DisposeAsync();
    }
}
