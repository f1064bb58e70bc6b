namespace CompanionBot.Browser.Tests;

/// <summary>One browser and one server for all tests; each visitor has a context, and so cookies, of their own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The server of every test that does not stop it.</summary>
    public BotServer Server { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = Flags,
        });
        SetDefaultExpectTimeout(20_000);
        Server = await BotServer.Started();
    }

    public Task<Visitor> Visitor(BrowserNewContextOptions? options = null) => Visitor(Server, options);

    public async Task<Visitor> Visitor(BotServer server, BrowserNewContextOptions? options = null)
    {
        var context = await browser!.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        context.SetDefaultTimeout(20_000);
        return await Tests.Visitor.In(context, server);
    }

    public async Task DisposeAsync()
    {
        await Server.DisposeAsync();
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
    }
}

/// <summary>The tests that share the browser; one after the other, since the machine may be small.</summary>
[CollectionDefinition("browser")]
public sealed class SharedBrowser : ICollectionFixture<Chromium>;
