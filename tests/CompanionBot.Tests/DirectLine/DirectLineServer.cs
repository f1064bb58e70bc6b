using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using CompanionBot.Bot.DirectLine;
using CompanionBot.Bot.Store;
using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CompanionBot.Tests.DirectLine;

/// <summary>A real server on a free port of this machine, whose bot welcomes with "hello" and says back what it hears.</summary>
internal sealed class DirectLineServer : IAsyncDisposable
{
    public const string Secret = "a secret of the tests";
    public const string Site = "https://site.example";

    private readonly WebApplication app;

    private readonly string root;

    private DirectLineServer(WebApplication app, string root, ShiftedTime time, LogLines log)
    {
        this.app = app;
        this.root = root;
        Store = (FailingStore)app.Services.GetRequiredService<ITurnStore>();
        Time = time;
        Log = log;
        Url = new Uri(app.Urls.Single());
        Http = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = Url };
    }

    public FailingStore Store { get; }

    public ShiftedTime Time { get; }

    public LogLines Log { get; }

    public Uri Url { get; }

    public HttpClient Http { get; }

    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    public static async Task<DirectLineServer> Start(params (string Name, string Value)[] settings)
    {
        var root = Path.Combine(Path.GetTempPath(), "directline-" + Guid.NewGuid().ToString("N"));
        var time = new ShiftedTime();
        var log = new LogLines();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Configuration.AddInMemoryCollection(
        [
            new("Store:Folder", Path.Combine(root, "data")),
            new("DirectLine:Secret", Secret),
            new("DirectLine:Origins:0", Site),
        ]);
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Name, setting.Value)));
        builder.Logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddSingleton<TimeProvider>(time).AddStore(builder.Configuration).AddTurns();
        builder.Services.AddSingleton<ITurnStore>(services => new FailingStore(ActivatorUtilities.CreateInstance<SqliteTurnStore>(services)));
        builder.Services.AddSingleton(services => new TurnRunner(
            Respond, Helplines, services.GetRequiredService<ITurnStore>(), services.GetRequiredService<DueSignal>(), services.GetRequiredService<OutboxSignal>(), time, NullLogger<TurnRunner>.Instance));
        builder.AddDirectLine();
        var app = builder.Build();
        app.MapDirectLine();
        await app.StartAsync();
        return new DirectLineServer(app, root, time, log);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        Directory.Delete(root, recursive: true);
    }

    /// <summary>A token as another site's back end gets it.</summary>
    public async Task<JsonNode> Generate(object? body = null)
    {
        using var answer = await Send(HttpMethod.Post, "/v3/directline/tokens/generate", Secret, body is null ? null : Json.Content(body));
        return await Json.Read(answer);
    }

    /// <summary>A person who has started a conversation.</summary>
    public async Task<Person> Join(string? user = null)
    {
        var token = await Generate(user is null ? null : new { user = new { id = user } });
        var person = new Person(this, (string)token["conversationId"]!, (string)token["token"]!);
        using var answer = await person.Start();
        Assert.True(answer.IsSuccessStatusCode, Log.All);
        return person;
    }

    public async Task<HttpResponseMessage> Send(
        HttpMethod method, string path, string? bearer = null, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (bearer is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var answer = await Http.SendAsync(request);
        Assert.True((int)answer.StatusCode != 500, Log.All);
        return answer;
    }

    private static Turn Respond(Snapshot snapshot, Activity activity, DateTimeOffset now, Hints? hints) => new(
        snapshot.State with { TurnCount = snapshot.State.TurnCount + 1 },
        snapshot.Profile,
        Replies(activity),
        [],
        [],
        [],
        Forget: activity.Text is "forget me");

    private static ImmutableArray<Activity> Replies(Activity activity) => activity.Type switch
    {
        ActivityTypes.ConversationUpdate => [Say("hello")],
        ActivityTypes.Message => [Say($"you said: {activity.Text}")],
        _ => [],
    };

    private static ImmutableArray<Activity> Helplines(Activity activity, DateTimeOffset now) =>
        activity.Text?.Contains("crisis", StringComparison.Ordinal) == true ? [Say("call 123")] : [];

    private static Activity Say(string text) => new() { Type = ActivityTypes.Message, Text = text };
}
