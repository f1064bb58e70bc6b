using CompanionBot.Bot.Store;
using CompanionBot.Bot.Turns;
using CompanionBot.Dialogs.Activities;
using CompanionBot.Dialogs.Engine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CompanionBot.Tests.Turns;

/// <summary>A turn runner over a real SQLite store in a folder of its own, with a dialog that the test writes.</summary>
internal sealed class House : IDisposable
{
    public static readonly TurnKey Ana = new("ana", "conversation-of-ana");

    private readonly string root = Path.Combine(Path.GetTempPath(), "companion-" + Guid.NewGuid().ToString("N"));
    private ServiceProvider services;

    public House(Func<Snapshot, Activity, DateTimeOffset, Turn>? dialog = null)
    {
        services = Open();
        Dialog = dialog ?? Says.Count;
    }

    public Func<Snapshot, Activity, DateTimeOffset, Turn> Dialog { get; set; }

    public ManualTime Time { get; } = new();

    public DueSignal Signal { get; } = new();

    public OutboxSignal Outbox { get; } = new();

    public Heard Channel { get; } = new();

    public Pushed Push { get; } = new();

    public string Data => Path.Combine(root, "data");

    public string Keys => Path.Combine(root, "data-keys");

    public ITurnStore Store => services.GetRequiredService<ITurnStore>();

    public Database Database => services.GetRequiredService<Database>();

    public TurnRunner Turns => With(Store);

    public TurnRunner With(ITurnStore store) => new(
        (snapshot, activity, now, _) => Dialog(snapshot, activity, now),
        (activity, _) => activity.Text is "I want to die" ? [new Activity { Type = "message", Text = "Call 988." }] : [],
        store,
        Signal,
        Outbox,
        Time,
        NullLogger<TurnRunner>.Instance);

    public DueWork DueWork(TurnRunner? turns = null) =>
        new(Store, turns ?? Turns, [Channel], Signal, Time, NullLogger<DueWork>.Instance);

    /// <summary>A host that delivers; its clock stands still when it hangs.</summary>
    public Deliverer Deliverer(
        ITurnStore? store = null, TimeProvider? clock = null, IPushChannel? channel = null, OutboxSignal? bell = null) =>
        new(store ?? Store, [Channel, channel ?? Push], bell ?? Outbox, clock ?? Time, NullLogger<Deliverer>.Instance);

    /// <summary>A message that came by the push channel.</summary>
    public Task<TurnOutcome> SendPush(string text, TurnKey? key = null)
    {
        var message = Message(text, key: key);
        return Turns.Run(
            message with { Channel = Push, Activity = message.Activity with { ChannelId = Push.Id, ServiceUrl = "https://push.example/" } },
            CancellationToken.None);
    }

    public Task<TurnOutcome> Send(string text, string? id = null, TurnKey? key = null) =>
        Turns.Run(Message(text, id, key), CancellationToken.None);

    public Inbound Message(string text, string? id = null, TurnKey? key = null) => new(
        key ?? Ana,
        id ?? Guid.NewGuid().ToString("N"),
        new Activity { Type = "message", Text = text, ChannelId = Channel.Id, From = new ChannelAccount { Id = (key ?? Ana).Owner, Role = "user" } },
        Channel);

    public async Task<ConversationState> State(TurnKey? key = null) =>
        (await Store.Load(key ?? Ana, null, CancellationToken.None)).Snapshot.State;

    public async Task<string[]> Transcript(TurnKey? key = null) =>
        [.. (await Store.Replay(key ?? Ana, 0, 10_000, CancellationToken.None)).Select(row => row.Activity.Text ?? "")];

    public void Restart()
    {
        services.Dispose();
        services = Open();
    }

    public void Stop() => services.Dispose();

    public void Dispose()
    {
        services.Dispose();
        Directory.Delete(root, recursive: true);
    }

    public ServiceProvider Open()
    {
        var settings = new Dictionary<string, string?> { ["Store:Folder"] = Data };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var opened = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Time)
            .AddStore(configuration)
            .BuildServiceProvider();
        try
        {
            opened.GetRequiredService<ITurnStore>();
            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }
}
