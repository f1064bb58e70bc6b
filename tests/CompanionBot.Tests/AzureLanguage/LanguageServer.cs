using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace CompanionBot.Tests.AzureLanguage;

/// <summary>A server on a free port of this machine that keeps what it is asked and answers as the test says.</summary>
internal sealed class LanguageServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<Asked> asked = new();

    private LanguageServer(WebApplication app) => this.app = app;

    public string Address => app.Urls.Single();

    public IReadOnlyList<Asked> Asked => [.. asked];

    public Func<HttpContext, Asked, Task> Answer { get; set; } = (http, asked) => http.Response.WriteAsync(Answers.To(asked));

    public static async Task<LanguageServer> Start()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var server = new LanguageServer(builder.Build());
        server.app.Run(server.Take);
        await server.app.StartAsync();
        return server;
    }

    public async Task Until(int count)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (asked.Count < count)
        {
            await Task.Delay(5, deadline.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        // What hangs is cut, not waited for.
        await app.StopAsync(new CancellationToken(canceled: true));
        await app.DisposeAsync();
    }

    private async Task Take(HttpContext http)
    {
        var body = (await JsonNode.ParseAsync(http.Request.Body))!;
        var one = new Asked(
            http.Request.Method,
            $"{http.Request.Path}{http.Request.QueryString}",
            http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            body);
        asked.Enqueue(one);
        http.Response.ContentType = "application/json; charset=utf-8";
        await Answer(http, one);
    }
}

internal sealed record Asked(string Method, string Address, IReadOnlyDictionary<string, string> Headers, JsonNode Body)
{
    public string Kind => (string)Body["kind"]!;

    public string Text => (string)Body["analysisInput"]!["documents"]![0]!["text"]!;
}
